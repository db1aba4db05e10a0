import { join } from 'node:path'
import { buildWhenChanged } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { NO_NODE, node24 } from './lib/node-24.mjs'
import { ROOT } from './lib/paths.mjs'
import { PhaseError } from './lib/phase.mjs'
import { serve } from './lib/serve.mjs'

/** `npm start`: installs, builds and serves. Runs on Node 20 with npm alone; the server runs on the Node of the project. */
async function main() {
  process.chdir(ROOT)
  console.log('Genesis')
  await install()
  await buildWhenChanged()
  const node = node24()
  if (!node) throw new PhaseError(NO_NODE)
  return serve({ node, main: join(ROOT, 'apps/server/dist/main.js'), args: ['--max-semi-space-size=8'] })
}

try {
  process.exit(await main())
} catch (error) {
  console.error(error instanceof PhaseError ? error.message : error)
  process.exit(1)
}

import { createRequire, registerHooks } from 'node:module'
import { beforeAll } from 'vitest'

/**
 * Points every React of a test at the oldest one the wizard takes: the sources' through the project's alias, the
 * libraries' here, for they ask Node. The aliased `react-dom` was installed beside the newest React and asks for that too.
 */
const require = createRequire(import.meta.filename)

registerHooks({
  resolve: (specifier, context, next) => {
    const [found, name, path = ''] = /^(react|react-dom)(\/.*)?$/.exec(specifier) ?? []
    return next(found === undefined ? specifier : require.resolve(`${name}-18${path}`), context)
  },
})

beforeAll(async () => {
  for (const { version } of await Promise.all([import('react'), import('react-dom')])) {
    if (version !== '18.2.0') throw new Error(`the tests would run on React ${version}`)
  }
})

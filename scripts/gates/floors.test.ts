import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchProject } from '../testing/scratch-project.ts'

const CORE = 'packages/core/src'

/** `[file, import, what the message says]`: each is refused. */
const REFUSED: [string, string, RegExp][] = [
  ['domain/a.ts', 'node:fs', /Floor 0/],
  ['domain/b.ts', 'zod', /Floor 0/],
  ['domain/c.ts', '../ports/x.ts', /Floor 0/],
  ['domain/d.ts', '@genesis/core/ports/x', /Floor 0/],
  ['domain/e.ts', '../adapters/sqlite/x.ts', /Floor 0/],
  ['domain/f.ts', './../ports/x.ts', /goes up first/],
  ['domain/results/a.ts', '../../ports/x.ts', /Floor 0/],
  ['domain/results/b.ts', 'ulid', /Floor 0/],
  ['ports/a.ts', '../adapters/sqlite/x.ts', /Floor 1/],
  ['ports/b.ts', '@genesis/core/services/x', /Floor 1/],
  ['ports/c.ts', 'node:fs', /Floor 1/],
  ['ports/d.ts', '../domain/x.ts', /Floor 1.*import type/],
  ['adapters/sqlite/a.ts', '../redis/x.ts', /Floor 2/],
  ['adapters/sqlite/b.ts', '@genesis/core/adapters/redis/x', /Floor 2/],
  ['adapters/sqlite/c.ts', '../../orchestration/x.ts', /Floor 2/],
  ['adapters/sqlite/d.ts', '../../services/x.ts', /Floor 2/],
  ['adapters/sqlite/e.ts', '@genesis/api/router', /Floor 2/],
  ['adapters/sqlite/f.ts', '@langchain/langgraph', /Floor 2/],
  ['adapters/sqlite/moves/a.ts', '../../redis/x.ts', /Floor 2/],
  ['adapters/sqlite/moves/b.ts', '../../../services/x.ts', /Floor 2/],
  ['adapters/sqlite/moves/c.ts', '../../sqlite/../redis/x.ts', /goes up first/],
  ['orchestration/a.ts', '../adapters/sqlite/x.ts', /Floor 3/],
  ['orchestration/b.ts', '../services/x.ts', /Floor 3/],
  ['orchestration/c.ts', 'hono', /Floor 3/],
  ['orchestration/d.ts', 'node:fs', /Floor 3/],
  ['orchestration/agents/logo/a.ts', '../../../adapters/sqlite/x.ts', /Floor 3/],
  ['orchestration/agents/logo/b.ts', '@genesis/core/services/x', /Floor 3/],
  ['services/a.ts', '@langchain/langgraph', /Floor 4/],
  ['services/b.ts', '../adapters/sqlite/x.ts', /Floor 4/],
  ['services/c.ts', '../orchestration/x.ts', /Floor 4/],
  ['services/d.ts', '@trpc/server', /Floor 4/],
  ['services/e.ts', '@genesis/core/orchestration/x', /Floor 4/],
].map(([file = '', from = '', says]) => [`${CORE}/${file}`, from, says] as [string, string, RegExp])

REFUSED.push(
  ['packages/api/src/a.ts', '@genesis/core/ports/x', /Floor 5/],
  ['packages/api/src/b.ts', '@genesis/core/adapters/sqlite/x', /Floor 5/],
  ['packages/api/src/brief/c.ts', '@genesis/core/orchestration/x', /Floor 5/],
  ['packages/api/src/brief/d.ts', '../../../core/src/ports/x.ts', /Floor 5/],
  ['packages/api/src/brief/e.ts', 'pino', /Floor 5/],
  ['packages/wizard/src/a.ts', 'node:fs', /Floor 5/],
  ['packages/wizard/src/b.ts', '@genesis/core/services/x', /Floor 5/],
  ['packages/wizard/src/c.ts', '@genesis/api/router', /Floor 5.*import type/],
  ['packages/wizard/src/d.ts', '../../core/src/domain/x.ts', /Floor 5/],
  ['apps/demo/src/a.ts', 'hono', /Floor 5/],
  ['packages/dc360-sim/src/a.ts', '@genesis/core/domain/x', /from outside/],
)

/** Imports that hold the floors; a type is marked. */
const ALLOWED: [string, string][] = [
  [`${CORE}/domain/a.ts`, "import { x } from './b.ts'"],
  [`${CORE}/domain/b.ts`, "import * as x from 'zod/mini'"],
  [`${CORE}/domain/results/a.ts`, "import { x } from '../b.ts'"],
  [`${CORE}/ports/a.ts`, "import type { x } from '../domain/b.ts'"],
  [`${CORE}/ports/b.ts`, "import { x } from './c.ts'"],
  [`${CORE}/adapters/sqlite/a.ts`, "import { x } from '../../domain/b.ts'"],
  [`${CORE}/adapters/sqlite/b.ts`, "import { x } from 'node:sqlite'"],
  [`${CORE}/adapters/sqlite/moves/a.ts`, "import { x } from '../b.ts'"],
  [`${CORE}/adapters/sqlite/moves/b.ts`, "import { x } from '../../../ports/b.ts'"],
  [`${CORE}/orchestration/a.ts`, "import { x } from '@langchain/langgraph'"],
  [`${CORE}/orchestration/agents/logo/a.ts`, "import { x } from '../../../ports/b.ts'"],
  [`${CORE}/services/a.ts`, "import { x } from '../ports/b.ts'"],
  [`${CORE}/testing/a.ts`, "import { x } from '../adapters/sqlite/b.ts'"],
  [`${CORE}/services/a.test.ts`, "import { x } from '../adapters/sqlite/b.ts'"],
  ['packages/api/src/a.ts', "import { x } from '@genesis/core/services/x'"],
  ['packages/api/src/brief/a.ts', "import { x } from '../trpc.ts'"],
  ['packages/api/src/http/a.ts', "import { x } from '@trpc/server/adapters/fetch'"],
  ['packages/wizard/src/a.ts', "import type { x } from '@genesis/api/router'"],
  ['packages/wizard/src/b.ts', "import { x } from '@genesis/core/domain/x'"],
  ['apps/server/src/a.ts', "import { x } from '@genesis/core/adapters/sqlite/x'"],
]

const used = (line: string) => `${line}\nexport ${line.startsWith('import type') ? 'type Y = x' : 'const y = x'}\n`

describe('a floor', () => {
  it.each(REFUSED)('%s may not import %s', (path, from, says) => {
    using project = scratchProject({ [path]: used(`import { x } from '${from}'`) })
    const { code, output } = project.run('oxlint', '--deny-warnings')
    expect(code).not.toBe(0)
    expect(output.replace(/\s+/g, ' ')).toMatch(says)
  })

  it.each(['export { x } from', 'export * from', 'export const x = await import('])(
    'is not passed by `%s`',
    (start) => {
      const end = start.endsWith('(') ? ')' : ''
      using project = scratchProject({ [`${CORE}/domain/a.ts`]: `${start} '../ports/x.ts'${end}\n` })
      expect(project.run('oxlint', '--deny-warnings')).toMatchObject({
        code: 1,
        output: expect.stringContaining('Floor 0'),
      })
    },
  )

  it('is not passed by the type of an `import()`', () => {
    using project = scratchProject({ [`${CORE}/domain/a.ts`]: "export type X = import('../ports/x.ts').X\n" })
    expect(project.run('oxlint', '--deny-warnings').code).not.toBe(0)
  })

  it('lets pass what holds it', () => {
    using project = scratchProject(Object.fromEntries(ALLOWED.map(([path, line]) => [path, used(line)])))
    const { code, output } = project.run('oxlint', '--deny-warnings')
    expect(output).toContain(`on ${ALLOWED.length} files`)
    expect(code, output).toBe(0)
  })

  it('is known for every folder of the core', () => {
    const folders = readdirSync(join(import.meta.dirname, '../../packages/core/src'))
    expect(folders.sort()).toEqual(['adapters', 'domain', 'orchestration', 'ports', 'services', 'testing'])
  })
})

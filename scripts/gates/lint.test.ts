import { describe, expect, it } from 'vitest'
import { scratchProject } from '../testing/scratch-project.ts'

const FILE = 'packages/core/src/services/planted.ts'
const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n')

/** `[what, path, code, the rule]` */
const REFUSED: [string, string, string, string][] = [
  ['any', FILE, 'export const x: any = 1', 'no-explicit-any'],
  ['a non-null assertion', FILE, 'export const f = (x?: string) => x!.length', 'no-non-null-assertion'],
  ['an empty block', FILE, 'export function f(x: boolean) { if (x) {} }', 'no-empty'],
  ['an empty catch', FILE, 'export function f() { try { f() } catch {} }', 'no-empty'],
  ['a file of 301 lines', FILE, lines(301, (n) => `export const x${n} = ${n}`), 'max-lines'],
  [
    'a function of 51 lines',
    FILE,
    `export function f() {\n${lines(50, (n) => `  f(${n})`)}\n}`,
    'max-lines-per-function',
  ],
  ['four parameters', FILE, 'export const f = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d]', 'max-params'],
  ['a default export', FILE, 'export default 1', 'no-default-export'],
  ['a namespace', FILE, 'export namespace N { export const x = 1 }', 'no-namespace'],
  ['@ts-ignore', FILE, '// @ts-ignore\nexport const x = 1', 'ban-ts-comment'],
  ['a note to do it later', FILE, '// TODO finish\nexport const x = 1', 'no-warning-comments'],
  ['console', FILE, "console.log('x')\nexport const x = 1", 'no-console'],
  ['the environment', FILE, 'export const x = process.env.X', 'no-process-env'],
  ['a module without node:', FILE, "import { x } from 'fs'\nexport const y = x", 'prefer-node-protocol'],
  ['the clock', FILE, 'export const x = () => Date.now()', 'Time is injected'],
  ['randomness', FILE, 'export const x = () => Math.random()', 'Randomness is injected'],
  [
    'a global of Node in the domain',
    'packages/core/src/domain/a.ts',
    'export const x = () => process.cwd()',
    'runs in a browser',
  ],
  [
    'a name that is not kebab-case',
    'packages/core/src/services/PlantedThing.ts',
    'export const x = 1',
    'filename-case',
  ],
  [
    'a focused test',
    'packages/core/src/a.test.ts',
    "import { it } from 'vitest'\nit.only('x', () => it)",
    'no-focused-tests',
  ],
  [
    'a skipped test',
    'packages/core/src/a.test.ts',
    "import { it } from 'vitest'\nit.skip('x', () => it)",
    'no-disabled-tests',
  ],
]

describe('oxlint', () => {
  it.each(REFUSED)('refuses %s', (_what, path, code, rule) => {
    using project = scratchProject({ [path]: `${code}\n` })
    const outcome = project.run('oxlint', '--deny-warnings')
    expect(outcome.code).not.toBe(0)
    expect(outcome.output).toContain(rule)
  })

  it('refuses a cycle of imports, whether it runs or is of types', () => {
    const folder = 'packages/core/src/services'
    using project = scratchProject({
      [`${folder}/a.ts`]: "import { b } from './b.ts'\nexport const a = () => b\n",
      [`${folder}/b.ts`]: "import { c } from './c.ts'\nexport const b = () => c\n",
      [`${folder}/c.ts`]: "import type { a } from './a.ts'\nexport const c = (x: typeof a) => x\n",
    })
    const { code, output } = project.run('oxlint', '--deny-warnings')
    expect(code).not.toBe(0)
    expect(output).toContain('no-cycle')
  })

  it('lets pass what is in order, at the very limits', () => {
    using project = scratchProject({
      [FILE]: `${lines(300, (n) => `export const x${n} = ${n}`)}\n`,
      'packages/core/src/services/long-function.ts': `export function f(): void {\n${lines(48, (n) => `  g(${n})`)}\n}\nfunction g(_n: number): void {\n  f()\n}\n`,
      'packages/core/src/messages/many.ts': `${lines(400, (n) => `export const x${n} = ${n}`)}\n`,
    })
    const { code, output } = project.run('oxlint', '--deny-warnings')
    expect(output).toContain('on 3 files')
    expect(code, output).toBe(0)
  })
})

describe('biome', () => {
  it('refuses a file that is not formatted', () => {
    using project = scratchProject({ [FILE]: 'export const x = "y";\n' })
    const { code, output } = project.run('biome', 'format', '.')
    expect(code).not.toBe(0)
    expect(output).toContain('planted.ts')
  })

  it('lets pass one that is', () => {
    using project = scratchProject({ [FILE]: "export const x = 'y'\n" })
    const { code, output } = project.run('biome', 'format', '.')
    expect(code, output).toBe(0)
  })
})

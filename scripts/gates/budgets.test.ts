import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchProject } from '../testing/scratch-project.ts'

const BUDGETS = join(import.meta.dirname, 'budgets.ts')
const TSCONFIG = '{ "extends": "../../tsconfig.base.json", "include": ["src"] }'
const clean = {
  'packages/core/tsconfig.json': TSCONFIG,
  'packages/core/src/a.ts': 'export const a = 1\n',
}
const lines = (count: number) => Array.from({ length: count }, (_, n) => `export const x${n} = ${n}\n`).join('')

describe('budgets', () => {
  it('passes over a project in order, and says what it saw', () => {
    using project = scratchProject(clean)
    const { code, output } = project.run('node', BUDGETS)
    expect(output).toMatch(/1 of code, median 1 lines.* 0 findings/)
    expect(code, output).toBe(0)
  })

  it.each([
    ['a rule of the house', { 'packages/core/src/b.ts': 'export const b = 1 as unknown\n' }, /src\/b\.ts:1: a cast/],
    ['a forbidden word', { 'docs/a.md': '# A\n\nLorem ipsum dolor\n' }, /docs\/a\.md:3: .*filler text/],
    ['a path of one machine', { 'README.md': 'cd /home/awa/genesis\n' }, /README\.md:1: .*one machine/],
    [
      'a rule switched off without a reason',
      { 'packages/core/src/b.ts': '// oxlint-disable\nexport const b = 1\n' },
      /switched off/,
    ],
    ['a median over 80 lines', { 'packages/core/src/a.ts': lines(81) }, /median file has 81 lines/],
    [
      'a file of no tsconfig',
      { 'packages/new/src/b.ts': 'export const b = 1\n' },
      /packages\/new\/src\/b\.ts:1: tsc does not look/,
    ],
    [
      'a file that oxlint passes over',
      { 'packages/core/src/dist/b.ts': 'export const b = 1\n', '.gitignore': '' },
      /dist\/b\.ts:1: oxlint does not look/,
    ],
    [
      'a file that biome passes over',
      { 'packages/core/src/b.cjs': 'module.exports = 1\n' },
      /b\.cjs:1: biome does not look/,
    ],
  ])('refuses %s', (_what, files, expected) => {
    using project = scratchProject({ ...clean, ...files })
    project.git('init', '--quiet')
    const { code, output } = project.run('node', BUDGETS)
    expect(output).toMatch(expected)
    expect(code).toBe(1)
  })

  it('refuses a folder in which there is nothing to judge', () => {
    using project = scratchProject({})
    const { code, output } = project.run('node', BUDGETS)
    expect(output).toContain('nothing was judged')
    expect(code).toBe(1)
  })
})

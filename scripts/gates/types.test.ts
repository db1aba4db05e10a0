import { describe, expect, it } from 'vitest'
import { scratchProject } from '../testing/scratch-project.ts'

const TSCONFIG = '{ "extends": "./tsconfig.base.json", "compilerOptions": { "noEmit": true }, "include": ["src"] }'

/** `[what the compiler refuses, code, its error]` */
const REFUSED: [string, string, string][] = [
  ['a wrong type', 'export const x: string = 1', 'TS2322'],
  ['what may be null', 'export const f = (x: string | null) => x.length', 'TS18047'],
  ['an implicit any', 'export const f = (x) => x', 'TS7006'],
  ['an entry that may be missing', 'export const f = (x: string[]): string => x[0]', 'TS2322'],
  ['undefined for an absent property', 'export const x: { a?: string } = { a: undefined }', 'TS2375'],
  ['an override that does not say so', 'class A { f() {} }\nexport class B extends A { f() {} }', 'TS4114'],
  [
    'a case that falls through',
    'export function f(x: number) {\n  switch (x) {\n    case 1: f(2)\n    case 2: f(3)\n  }\n}',
    'TS7029',
  ],
  ['a type imported as a value', "import { T } from './t.ts'\nexport const x: T = 1", 'TS1484'],
  ['syntax that cannot be erased', 'export enum E { A }', 'TS1294'],
  ['an unused name', 'export function f() {\n  const x = 1\n}', 'TS6133'],
  ['an unused parameter', 'export const f = (x: number) => 1', 'TS6133'],
]

describe('the compiler', () => {
  const files = Object.fromEntries(REFUSED.map(([, code], index) => [`src/planted-${index}.ts`, `${code}\n`]))
  using project = scratchProject({ 'tsconfig.json': TSCONFIG, 'src/t.ts': 'export type T = number\n', ...files })
  const { code, output } = project.run('tsc')

  it.each(REFUSED.map(([what, , error], index) => [what, index, error] as const))(
    'refuses %s',
    (_what, index, error) => {
      expect(code).not.toBe(0)
      expect(output).toMatch(new RegExp(`src/planted-${index}\\.ts.*${error}`))
    },
  )

  it('lets pass what is right', () => {
    using right = scratchProject({ 'tsconfig.json': TSCONFIG, 'src/a.ts': 'export const x: number = 1\n' })
    const outcome = right.run('tsc')
    expect(outcome.code, outcome.output).toBe(0)
  })
})

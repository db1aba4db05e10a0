import { describe, expect, it } from 'vitest'
import { scratchProject } from '../testing/scratch-project.ts'
import { houseRules } from './house-rules.ts'
import { readSource } from './source.ts'

const SERVICE = 'packages/core/src/services/planted.ts'
const TEST = 'packages/core/src/services/planted.test.ts'
const AGENT = 'packages/core/src/orchestration/planted.ts'

function findings(path: string, code: string): string[] {
  using project = scratchProject({ [path]: code })
  return houseRules(readSource(project.root, path)).map(({ line, message }) => `${line}: ${message}`)
}

/** `[what, path, code, line and message]` */
const REFUSED: [string, string, string, RegExp][] = [
  ['a cast without a reason', SERVICE, 'const x = 1\nexport const y = x as unknown', /^2: a cast has its reason/],
  ['a cast whose reason is elsewhere', SERVICE, '// a reason\nexport const y = 1 as unknown', /^2: a cast/],
  ['each cast of several lines', SERVICE, 'export const y = {\n  a: 1 as unknown, // why\n} as unknown', /^3: a cast/],
  ['an empty catch', SERVICE, 'try {\n  f()\n} catch {\n}', /^3: an error is handled/],
  [
    'a catch with nothing but an excuse',
    SERVICE,
    'try {\n  f()\n} catch {\n  // never mind\n}',
    /^3: an error is handled/,
  ],
  ['a promise whose error is dropped', SERVICE, 'f().catch(() => {})', /^1: an error is handled/],
  ['`export *`', SERVICE, "export * from './a.ts'", /^1: a file names what it exports/],
  ['the clock', SERVICE, 'export const at = () => new Date()', /^1: time is injected/],
  ['a prompt', AGENT, "export const p = 'You are a marketing expert.'", /^1: no prompt text/],
  [
    'a prompt in a template',
    AGENT,
    'export const p = (x: string) => `Tu es une experte de ${x}.`',
    /^1: no prompt text/,
  ],
  ['a skipped test', TEST, "it.skip('x', f)", /^1: no `\.skip`/],
  ['a skipped table', TEST, "describe.skip.each([1])('x', f)", /^1: no `\.skip`/],
  ['a focused test', TEST, "test.only('x', f)", /^1: no `\.only`/],
  ['a test to be written', TEST, "it.todo('x')", /^1: no `\.todo`/],
  ['a test that sometimes runs', TEST, "it.skipIf(true)('x', f)", /^1: no `\.skipIf`/],
  ['xit', TEST, "xit('x', f)", /^1: no `xit`/],
  ['a sleep', TEST, 'await new Promise((resolve) => setTimeout(resolve, 50))', /^1: no sleep/],
  ['a sleep that is imported', TEST, "import { setTimeout } from 'node:timers/promises'", /^1: no sleep/],
]

const ALLOWED: [string, string, string][] = [
  ['a cast with its reason', SERVICE, 'export const y = 1 as unknown // the schema has checked it'],
  ['`as const`', SERVICE, "export const y = ['a'] as const"],
  [
    '`satisfies`, and names with `as`',
    SERVICE,
    "import * as a from './a.ts'\nexport { a as b }\nexport const y = 1 satisfies number",
  ],
  ['the word in a string', SERVICE, "export const y = 'x as any'"],
  ['a cast in a test', TEST, 'export const y = 1 as unknown'],
  ['an error that is handled', SERVICE, 'try {\n  f()\n} catch (error) {\n  report(error)\n}'],
  ['a given time', SERVICE, 'export const at = (ms: number) => new Date(ms)'],
  ['what a user reads', AGENT, "export const p = 'Your website is ready.'"],
  ['an ordinary test', TEST, "it('x', async () => { await f() })"],
]

describe('the rules of the house', () => {
  it.each(REFUSED)('refuse %s', (_what, path, code, expected) => {
    expect(findings(path, `${code}\n`)).toEqual([expect.stringMatching(expected)])
  })

  it.each(ALLOWED)('let pass %s', (_what, path, code) => {
    expect(findings(path, `${code}\n`)).toEqual([])
  })

  it('refuse to judge what does not parse', () => {
    expect(() => findings(SERVICE, 'const = 1')).toThrow('does not parse')
  })
})

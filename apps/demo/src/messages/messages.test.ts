import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { dateTime } from './format.ts'
import { fr } from './fr.ts'

/** Names, and words both languages share. */
const SAME = [
  /^product$/,
  /^menu$/,
  /^pages\.genesis$/,
  /^account\.plans\./,
  /^account\.sessions$/,
  /^bench\.services$/,
  /^bench\.(dc360|activeDc360)$/,
  /^bench\.networks\.normal\.name$/,
  /^briefs\.count$/,
]

/** Every text of a messages file, those behind functions with plausible values, by its path. */
function textsOf(value: unknown, path: string[] = []): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }]
  if (typeof value === 'function') {
    const call = value as (...args: unknown[]) => string // the texts take counts and names
    return [0, 1, 2].map((count) => ({ path: path.join('.'), text: call(argumentFor(path, count), 3) }))
  }
  return Object.entries(value as object).flatMap(([key, entry]) => textsOf(entry, [...path, key])) // nothing else is in there
}

function argumentFor(path: string[], count: number): unknown {
  return path.at(-1) === 'count' || path.at(-1) === 'sessions' ? count : `x${count}`
}

describe('the French texts', () => {
  it.each(textsOf(fr))('$path is set as French is: $text', ({ text }) => {
    expect(text).not.toMatch(/(?<!\u202F)[;!?]/)
    expect(text).not.toMatch(/(?<![\u00A0\d]):/)
    expect(text).not.toMatch(/«(?!\u00A0)|(?<!\u00A0)»/)
    expect(text).not.toMatch(/'|\d %/)
  })
})

it('has the same texts in both languages, and says none of them twice the same', () => {
  const french = textsOf(fr)
  const english = textsOf(en)
  expect(english.map(({ path }) => path)).toEqual(french.map(({ path }) => path))
  const same = french.filter(({ text }, index) => text === english[index]?.text).map(({ path }) => path)
  expect(same.filter((path) => !SAME.some((allowed) => allowed.test(path)))).toEqual([])
})

it('counts as people do', () => {
  expect([0, 1, 2].map(fr.briefs.count)).toEqual(['0 brief', '1 brief', '2 briefs'])
  expect([0, 1, 2].map(en.briefs.count)).toEqual(['0 briefs', '1 brief', '2 briefs'])
  expect(fr.account.sessions(1, null)).toBe('1 session, sans limite')
  expect(dateTime('2026-12-01T12:00:00Z', 'fr')).toMatch(/^1er décembre 2026/)
})

import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { clock, duration, longDate, share } from './format.ts'
import { fr } from './fr.ts'

/** Every text of a messages file, those behind functions with plausible values, by its path. */
function textsOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') {
    const call = value as (...args: unknown[]) => string
    return [0, 1, 2].map((count) => ({ path, text: call(...argumentsFor(path, count)) }))
  }
  return Object.entries(value as object).flatMap(([key, entry]) => textsOf(entry, `${path}.${key}`))
}

function argumentsFor(path: string, count: number): unknown[] {
  if (path === '.quota.line') return [count, 3, '2026-12-01T00:00:00.000Z']
  if (path === '.market.checkedOn') return ['2026-11-20']
  return [count, count]
}

describe('the French texts', () => {
  it.each(textsOf(fr))('$path is set as French is: $text', ({ text }) => {
    expect(text).not.toMatch(/[^\u202F«]?(?<!\u202F)[;!?]/)
    expect(text).not.toMatch(/(?<![\u00A0\d]):/)
    expect(text).not.toMatch(/«(?!\u00A0)|(?<!\u00A0)»/)
    expect(text).not.toMatch(/'/)
    expect(text).not.toMatch(/\d %/)
  })
})

it('has the same texts in both languages', () => {
  expect(textsOf(en).map(({ path }) => path)).toEqual(textsOf(fr).map(({ path }) => path))
})

it('says the quota as people do', () => {
  const reset = '2026-12-01T00:00:00.000Z'
  expect(fr.quota.line(1, 3, reset)).toBe('1 session sur 3 utilisée, remise à zéro le 1er décembre 2026')
  expect(fr.quota.line(0, 10, reset)).toBe('0 session sur 10 utilisée, remise à zéro le 1er décembre 2026')
  expect(fr.quota.line(2, null, reset)).toBe('2 sessions utilisées, sans limite, remise à zéro le 1er décembre 2026')
  expect(en.quota.line(1, 3, reset)).toBe('1 of 3 sessions used, back to zero on 1 December 2026')
  expect(en.quota.line(1, 1, '2027-01-01T00:00:00.000Z')).toBe('1 of 1 session used, back to zero on 1 January 2027')
})

it('writes days, shares and lengths of time in the reader’s language', () => {
  expect(longDate('2026-11-20', 'fr')).toBe('20 novembre 2026')
  expect(share(0.5, 'fr')).toMatch(/^50[\u00A0\u202F]%$/)
  expect(clock(161_000)).toBe('2:41')
  expect(duration(1_400, 'fr')).toBe('1,4\u00A0s')
  expect(duration(125_000, 'en')).toBe('2\u00A0min 5\u00A0s')
})

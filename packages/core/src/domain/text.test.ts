import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip, codePointLength, fold, text } from './text.ts'

const name = text(120)
const codeOf = (value: unknown, schema = name) => {
  const issue = schema.safeParse(value).error?.issues[0]
  return issue?.code === 'custom' ? issue.params?.code : issue?.code
}
/** Any string at all: lone surrogates, control characters and unassigned code points included. */
const anyString = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) })

describe('text', () => {
  it('is trimmed and NFC', () => {
    expect(name.parse('  Cafe\u0301 d’Abidjan\u00A0\n')).toBe('Café d’Abidjan')
  })

  it('keeps line breaks and tabs inside', () => {
    expect(name.parse('a\r\n\tb')).toBe('a\r\n\tb')
  })

  it.each([
    ['a lone high surrogate', 'a\uD83D'],
    ['a lone low surrogate', '\uDE00a'],
    ['two surrogates the wrong way round', '\uDE00\uD83D'],
    ['NUL', 'a\u0000b'],
    ['escape', 'a\u001Bb'],
    ['delete', 'a\u007Fb'],
    ['a C1 control', 'a\u0085b'],
    ['a bidirectional override', 'a\u202Eb'],
    ['a bidirectional isolate', 'a\u2066b'],
  ])('refuses %s', (_what, value) => {
    expect(codeOf(value)).toBe('malformed_text')
  })

  it('refuses what holds nothing to read', () => {
    for (const value of ['', ' ', '\u00A0\t\n']) expect(codeOf(value)).toBe('required')
  })

  it.each([null, undefined, 0, 1, true, [], {}, ['a']])('refuses %j, which is no text', (value) => {
    expect(codeOf(value)).toBe('invalid_type')
  })

  it('counts code points, not units', () => {
    expect(name.parse('😀'.repeat(120))).toHaveLength(240)
    expect(codeOf('😀'.repeat(121))).toBe('too_long')
  })

  it('counts after composing: an accent typed apart is no character of its own', () => {
    expect(text(3).parse('e\u0301'.repeat(3))).toBe('ééé')
  })

  it('gives only what it would take again, unchanged', () => {
    fc.assert(
      fc.property(anyString, (value) => {
        const { data } = name.safeParse(value)
        if (data === undefined) return
        expect(data.isWellFormed()).toBe(true)
        expect(data).toBe(data.normalize('NFC').trim())
        expect(codePointLength(data)).toBeLessThanOrEqual(120)
        expect(name.parse(data)).toBe(data)
      }),
    )
  })
})

describe('clip', () => {
  it('leaves a short text alone and cuts a long one at a word', () => {
    expect(clip('un deux trois', 13)).toBe('un deux trois')
    expect(clip('un deux, trois', 13)).toBe('un deux…')
  })

  it('never gives more than asked, nor half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (value, max) => {
        const cut = clip(value, max)
        expect(codePointLength(cut)).toBeLessThanOrEqual(max)
        expect(cut.isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('fold', () => {
  it('compares what people typed: case, accents, apostrophes and spaces are free', () => {
    expect(fold('  CÔTE  d’Ivoire ')).toBe(fold("cote d'ivoire"))
  })

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(fold(fold(value))).toBe(fold(value))
      }),
    )
  })
})

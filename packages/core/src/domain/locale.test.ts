import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES, negotiateLocale } from './locale.ts'

describe('the language', () => {
  it.each([
    [undefined, 'fr'],
    ['', 'fr'],
    ['*', 'fr'],
    ['de', 'fr'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['fr-CI, en;q=0.8', 'fr'],
    ['en;q=0.8, fr-CI', 'fr'],
    ['fr;q=0.3, en;q=0.9', 'en'],
    ['de, en;q=0.1', 'en'],
    ['fr;q=0, en', 'en'],
    ['en;q=0', 'fr'],
    ['fr;q=0.000, en;q=0.001', 'en'],
    ['en, fr', 'en'],
    ['en ; q=0.2 , fr ; q=0.7', 'fr'],
    ['enx', 'fr'],
    [';;;,,,q=1', 'fr'],
  ])('for %j is %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale)
  })

  it('is one of ours, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(LOCALES).toContain(negotiateLocale(header))
      }),
    )
  })
})

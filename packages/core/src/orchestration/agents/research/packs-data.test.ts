import { expect, test } from 'vitest'
import { testPacks } from '../../../testing/test-packs.ts'
import { LOCALES } from '../../../domain/locale.ts'

const packs = testPacks()

test.each(packs.sectors.map((sector) => [sector.id, sector.market] as const))(
  '%s has enough to choose from',
  (_id, market) => {
    expect(market.opportunities.length).toBeGreaterThanOrEqual(9)
    for (const kind of ['risks', 'successFactors', 'trustFactors'] as const) {
      expect(market[kind].length).toBeGreaterThanOrEqual(8)
    }
    for (const locale of LOCALES) {
      expect(new Set(market.keywords[locale]).size).toBe(market.keywords[locale].length)
      expect(market.keywords[locale].length).toBeGreaterThanOrEqual(14)
      const lines = [
        ...market.opportunities.map(({ text }) => text),
        ...market.risks,
        ...market.successFactors,
        ...market.trustFactors,
      ]
      const texts = lines.map((line) => line[locale])
      expect(new Set(texts).size).toBe(texts.length)
      expect(texts.filter((text) => /\d|%|\{/.test(text))).toEqual([])
    }
  },
)

test.each(packs.countries.map((country) => [country.code, country] as const))(
  '%s links to official pages over https',
  (_code, country) => {
    expect(country.legalForms.length).toBeGreaterThanOrEqual(2)
    const links = [...country.legalForms.map(({ url }) => url), ...country.mobileMoney.map(({ url }) => url)]
    expect(links.filter((url) => !url.startsWith('https://'))).toEqual([])
    // Fees, delays and amounts change without notice: they stay on the official page.
    expect(JSON.stringify(country.legalForms.map(({ label, note }) => [label, note]))).not.toMatch(/\d/)
  },
)

test('gaps fit the marker', () => {
  for (const [slot, pool] of Object.entries(packs.common)) {
    if (!slot.includes('.todo.')) continue
    for (const locale of LOCALES) expect(pool[locale].filter((text) => text.length > 200)).toEqual([])
  }
})

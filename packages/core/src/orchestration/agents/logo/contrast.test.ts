import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testPacks } from '../../../testing/test-packs.ts'
import { contrast, isLegible, legible } from './contrast.ts'
import { GLYPH_NAMES } from './glyphs.ts'

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('contrast', () => {
  test('is the ratio of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2)
  })

  test('any five colours can be made legible, and legible ones stay as they are', () => {
    fc.assert(
      fc.property(
        fc.record({ primary: color, secondary: color, accent: color, background: color, text: color }),
        (colors) => {
          const made = legible(colors)
          expect(isLegible(made)).toBe(true)
          expect(legible(made)).toBe(made)
        },
      ),
    )
  })
})

describe('the look of every trade', () => {
  const packs = testPacks()

  test.each(packs.sectors.map((sector) => [sector.id, sector.look] as const))('%s', (_id, look) => {
    expect(look.palettes.length).toBeGreaterThanOrEqual(4)
    expect(look.palettes.filter((palette) => !isLegible(palette))).toEqual([])
    expect(GLYPH_NAMES).toContain(look.glyph)
    expect(packs.themes.find(({ id }) => id === look.themeId)?.sectors).toEqual(expect.arrayContaining([_id]))
  })
})

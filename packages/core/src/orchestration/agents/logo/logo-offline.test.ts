import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BriefInput } from '../../../domain/brief-input.ts'
import { LOCALES } from '../../../domain/locale.ts'
import { PALETTE_ROLES } from '../../../domain/results/logo-creation.ts'
import { arbitraryBrief } from '../../../testing/arbitrary-brief.ts'
import { testPacks } from '../../../testing/test-packs.ts'
import { composeLogo } from './logo-offline.ts'

const packs = testPacks()
const named = (businessName: string): BriefInput => ({ businessName, sector: 'restaurant', description: 'Une table.' })
const logo = (businessName: string) => composeLogo({ input: named(businessName), locale: 'fr', packs })

describe('composeLogo', () => {
  test('is three sound SVG documents without scripts, references or ids, whatever the name', () => {
    fc.assert(
      fc.property(arbitraryBrief, fc.constantFrom(...LOCALES), (input, locale) => {
        const drawing = composeLogo({ input, locale, packs })
        expect(composeLogo({ input, locale, packs })).toEqual(drawing)
        expect(drawing.files.map(({ name }) => name)).toEqual(['full', 'icon', 'monochrome'])
        expect(drawing.palette.map(({ role }) => role)).toEqual([...PALETTE_ROLES])
        for (const { svg, alt } of drawing.files) {
          expect(faultsOf(svg)).toEqual([])
          expect(svg).not.toMatch(/undefined|NaN|Infinity|[{}]/)
          expect(alt).toContain(input.businessName)
        }
      }),
      { numRuns: 120 },
    )
  })

  test('the text of a long name stays within the drawing', () => {
    for (const name of ['W'.repeat(120), 'mot '.repeat(30).trim(), 'مطعم '.repeat(24).trim(), 'Q']) {
      const svg = logo(name).files[0].svg
      const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
      for (const [, x = '', y = '', size = '', anchor, rest = ''] of svg.matchAll(
        /<text x="([\d.]+)" y="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*text-anchor="(\w+)"([^>]*)>/g,
      )) {
        const length = Number(/textLength="([\d.]+)"/.exec(rest)?.[1] ?? 0)
        const left = Number(x) - (anchor === 'middle' ? length / 2 : 0)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + length).toBeLessThanOrEqual(Number(width))
        expect(Number(y) + Number(size) * 0.3).toBeLessThanOrEqual(Number(height))
      }
    }
  })

  test('a name with markup is shown as it is and does nothing', () => {
    const { svg } = logo('Wax & <script>alert("x")</script>').files[0]
    expect(svg).not.toMatch(/<script/i)
    expect(svg).toContain('<title>Wax &amp; &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;')
  })

  test('monochrome has one ink on white', () => {
    const colors = new Set(logo('Chez Awa').files[2].svg.match(/#[0-9a-f]{6}/g))
    expect([...colors].sort()).toEqual(['#111111', '#ffffff'])
  })

  test('different names of one trade look different', () => {
    const names = [
      'Chez Awa',
      'Le Maquis Moderne',
      'Saveurs',
      'Tako',
      'La Calebasse',
      'Étoile',
      'Kora',
      'Baobab',
      'Yassa',
      'Foyer',
    ]
    const icons = new Set(
      names.map((name) => logo(name).files[1].svg.replace(/aria-label="[^"]*"|<title>.*?<\/title>/g, '')),
    )
    expect(icons.size).toBe(names.length)
  })

  test('a known trade may wear its glyph, a name in another script gets a drawing too', () => {
    expect(faultsOf(logo('مطعم البركة').files[1].svg)).toEqual([])
    expect(logo('مطعم البركة').files[1].svg).not.toContain('<text')
  })

  test('the drawing is the same in both languages but for its description', () => {
    const [french, english] = LOCALES.map((locale) => composeLogo({ input: named('Chez Awa'), locale, packs }))
    const bare = (svg: string | undefined) => svg?.replace(/aria-label="[^"]*"|<title>.*?<\/title>/g, '')
    expect(bare(french?.files[0].svg)).toBe(bare(english?.files[0].svg))
    expect(french?.alt).toMatch(/emblème/)
    expect(english?.alt).toMatch(/emblem and name/)
  })
})

const ELEMENTS = new Set(['svg', 'title', 'g', 'path', 'rect', 'circle', 'text'])

/** What is wrong with an SVG: unbalanced or foreign elements, references, handlers, ids, unescaped text. */
function faultsOf(svg: string): string[] {
  const faults: string[] = []
  const open: string[] = []
  for (const [tag, close, name = '', attributes = '', selfClosed] of svg.matchAll(/<(\/?)([\w:]+)([^<>]*?)(\/?)>/g)) {
    if (!ELEMENTS.has(name)) faults.push(tag)
    if (/\s(on\w+|href|xlink:href|style|id|class)=|url\(/i.test(attributes)) faults.push(tag)
    if (close) faults.push(...(open.pop() === name ? [] : [`unbalanced ${tag}`]))
    else if (!selfClosed) open.push(name)
  }
  const text = svg.replace(/<\/?[\w:]+[^<>]*>/g, '')
  if (/[<>]|&(?!(amp|lt|gt|quot|#39);)/.test(text)) faults.push(`unescaped: ${text}`)
  if (!svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="') || !svg.includes(' role="img"'))
    faults.push('head')
  return [...faults, ...open]
}

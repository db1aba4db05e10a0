import { describe, expect, it } from 'vitest'
import type { Localized } from '../../domain/locale.ts'
import { LOCALES } from '../../domain/locale.ts'
import type { PhrasePool } from '../../domain/pack.ts'
import { codePointLength, fold } from '../../domain/text.ts'
import { testPacks } from '../../testing/test-packs.ts'

const packs = testPacks()
/** Slots of other composers, whose phrases have placeholders of their own. */
const OTHER_SLOTS = /^(research|seo|logo|template)\./
const USER_TEXTS = ['description', 'vision', 'mission', 'target', 'advantage', 'differentiation', 'value', 'slogan']
const LISTS = ['sector', 'services', 'firstServices', 'place', 'address', 'service', 'prices']
const FORMS = ['sentence', 'full', 'head', 'tail', 'quote']
const PLAIN = 'name city region country inCity fromCity inCountry fromCountry inArea fromArea years ways firstService'
const KNOWN = new Set([
  ...PLAIN.split(' '),
  ...LISTS,
  ...[...USER_TEXTS, ...LISTS].flatMap((text) => FORMS.map((form) => `${text}.${form}`)),
])
/** Facts no pack may claim for a business: figures, guarantees, honours, what was said by others. */
const CLAIMS =
  /\d|%|garanti|certifi|agréé|diplôm|primé|lauréat|award|guarantee|certified|leader|n°|number one|meilleur prix|livraison gratuite|free delivery|24 ?h|best price|créé\(e\)|\(e\)/i
/** Small words of French that a name would change: "qu’Awa", or "chez Chez Aïda". */
const BEFORE_NAME = /(^|[\s'’])(chez|de|du|que|le|la|ne|se|je|si|lorsque|puisque|jusque|quoique) \{name\}/i
/** What nobody told us: years behind, people served, a staff, and other pasts a business that opens tomorrow lacks. */
const PASTS =
  /nous (a|ont|avons) (appris|menés?)|nous ont fait confiance|nous font confiance|on nous demande|nous demandent|fidèles? clients?|clients? fidèles?|notre équipe|qu'hier|l'équipe|\b(who|that) trust(ed)? us|people (often )?ask us|has taught us|we have learnt|brought us|led us|our (team|staff|loyal)|loyal customers|than yesterday/i

const pools: [string, PhrasePool, number][] = [
  ...Object.entries(packs.common)
    .filter(([slot]) => !OTHER_SLOTS.test(slot))
    .map(([slot, pool]): [string, PhrasePool, number] => [`common ${slot}`, pool, 6]),
  ...packs.sectors.flatMap(({ id, voice }) =>
    Object.entries(voice.phrases).map(([slot, pool]): [string, PhrasePool, number] => [`${id} ${slot}`, pool, 5]),
  ),
]
const pairs: [string, Localized][] = packs.sectors.flatMap(({ id, voice }) => [
  ...voice.values.flatMap(({ value, description }): [string, Localized][] => [
    [`${id} value`, value],
    [`${id} value`, description],
  ]),
  ...voice.faq.flatMap(({ question, answer }): [string, Localized][] => [
    [`${id} faq`, question],
    [`${id} faq`, answer],
  ]),
])
const all = [
  ...pools.flatMap(([where, pool]) => LOCALES.flatMap((locale) => pool[locale].map((text) => [where, text] as const))),
  ...pairs.flatMap(([where, text]) => LOCALES.map((locale) => [where, text[locale]] as const)),
]

describe('the packs', () => {
  it('have enough alternatives of each kind, all different', () => {
    for (const [where, pool, least] of pools) {
      for (const locale of LOCALES) {
        expect(pool[locale].length, `${where} ${locale}`).toBeGreaterThanOrEqual(least)
        expect(new Set(pool[locale].map(fold)).size, `${where} ${locale}`).toBe(pool[locale].length)
      }
      expect(pool.fr.length, where).toBe(pool.en.length)
    }
  })
  it('use only placeholders that exist', () => {
    for (const [where, text] of all) {
      const placeholders = [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)
      for (const name of placeholders) expect(KNOWN.has(name), `${where}: {${name}}`).toBe(true)
      expect(text.replace(/\{[^{}]*\}/g, ''), where).not.toMatch(/[{}]/)
    }
  })
  it('begin no sentence with words that the user may have typed in lower case', () => {
    for (const [where, text] of all)
      expect(text, where).not.toMatch(/^\{(?!name\}|years\}|\w+\.(head|full|sentence)\})/)
  })
  it('claim nothing that only the owner can know', () => {
    for (const [where, text] of all) expect(text, where).not.toMatch(CLAIMS)
  })
  it('presume no past and no staff: the business may open tomorrow', () => {
    const told = all.filter(([where]) => !where.endsWith('journey.years'))
    for (const [where, text] of told) expect(text, where).not.toMatch(PASTS)
    for (const [slot, pool] of Object.entries(packs.common)) {
      for (const locale of LOCALES)
        for (const text of pool[locale]) if (slot.startsWith('seo')) expect(text).not.toMatch(PASTS)
    }
  })
  it('are plainly typed: no double space, no space at an end, no elision undone', () => {
    for (const [where, text] of all) {
      expect(text, where).toBe(text.trim())
      expect(text, where).not.toMatch(/ {2}/)
      expect(text, where).not.toMatch(/\b(de|que|le|la|se|ne|je) \{/)
    }
  })
  it('leave the name out of French grammar: it may begin with a vowel or “Chez”, have an article, or be a plural', () => {
    const searches = Object.entries(packs.common).map(([slot, pool]): [string, PhrasePool] => [`common ${slot}`, pool])
    for (const [where, { fr }] of [...searches, ...pools]) {
      for (const text of fr) expect(text, where).not.toMatch(BEFORE_NAME)
    }
    for (const [where, { fr }] of pools) {
      for (const text of fr) expect(text, where).not.toMatch(/\{name\} (?!:|–|·|\{|[!?])[a-zà-ÿ]/)
    }
  })
  it('fit where they stand', () => {
    for (const [where, text] of all) {
      if (where.endsWith('cta') || where.includes('cta.')) expect(codePointLength(text), text).toBeLessThanOrEqual(60)
      if (where.endsWith('hero.welcome')) expect(text).toContain('{name}')
    }
    for (const text of [...(packs.common['value']?.fr ?? []), ...(packs.common['value']?.en ?? [])]) {
      expect(text).toMatch(/^[^:]{3,60} : \S/)
    }
  })
  it('speak of every trade in the same slots, with values and questions', () => {
    const [first] = packs.sectors
    for (const { id, voice } of packs.sectors) {
      expect(Object.keys(voice.phrases).sort(), id).toEqual(Object.keys(first?.voice.phrases ?? {}).sort())
      expect(voice.values.length, id).toBeGreaterThanOrEqual(5)
      expect(voice.faq.length, id).toBeGreaterThanOrEqual(5)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { enRun } from './en-run.ts'
import { dayOfYear, longDate, span } from './format.ts'
import { fr } from './fr.ts'
import { frRun } from './fr-run.ts'
import { plural } from './plural.ts'

/** Words that are the same in both languages, and are meant to be. */
const SAME = new Set([
  'draft.clean',
  'steps.names.business',
  'fields.contact.whatsapp.label',
  'presets.express.label',
  'presets.premium.label',
  'agents.seo.name',
  'agents.logo.name',
  'sections.content.services',
  'sections.content.contact',
  'sections.logo',
  'content.contact.whatsapp',
  'research.sources',
  'logo.roles.accent',
])
const WITHOUT_WORDS = /^(groups\.\w+\.lead|fields\.[\w.]+\.hint)$/

/** A count, a name, a moment of 1970, or several by name. */
const TWO = Object.assign(Object(2), { agent: 'x', status: 'y', done: 2, all: 2 })
const SAMPLE = [TWO, TWO, TWO]

/** Every text by its path; what takes arguments is said for 2 (also a moment of 1970) and for what names need. */
function texts(node: unknown, path: string[] = []): [string, string][] {
  if (typeof node === 'string') return [[path.join('.'), node]]
  if (typeof node === 'function') return [[path.join('.'), String(node(...SAMPLE))]]
  return Object.entries(node ?? {}).flatMap(([key, value]) => texts(value, [...path, key]))
}

const french = texts({ ...fr, ...frRun })
const english = new Map(texts({ ...en, ...enRun }))

describe('the messages', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()]).toEqual(french.map(([path]) => path))
    expect(french.length).toBeGreaterThan(200)
  })

  it('are translated: equal texts are on the list, and the list holds nothing else', () => {
    const equal = french.filter(
      ([path, text]) => text === english.get(path) && !(text === '' && WITHOUT_WORDS.test(path)),
    )
    expect(equal.map(([path]) => path).filter((path) => !SAME.has(path))).toEqual([])
    const equalPaths = new Set(equal.map(([path]) => path))
    expect([...SAME].filter((path) => !equalPaths.has(path))).toEqual([])
  })
})

const FAULTS: [string, RegExp][] = [
  ['no narrow space before ; ! ?', /[^\u202F][;!?]/u],
  ['no fixed space before a colon', /[^\u00A0\d]:/u],
  ['a guillemet without its fixed space', /«[^\u00A0]|[^\u00A0]»/u],
  ['a straight apostrophe or quote', /['"]/u],
  ['three dots for an ellipsis', /\.\.\./u],
  ['two spaces', / {2}/u],
  ['a capital without its accent', /(?<!\p{L})(?:A propos|Etape|Etude|Echec)/u],
  ['familiar address', /(?<!\p{L})(?:tu|ton|tes|toi)(?!\p{L})/iu],
]

describe('French typography', () => {
  it.each(FAULTS)('has nowhere %s', (_name, fault) => {
    expect(french.filter(([, text]) => fault.test(text))).toEqual([])
  })

  it.each([
    ['Annuler ?', 0],
    ['Référence : x', 1],
    ['« mot »', 2],
    ["l'outil", 3],
    ['Attente...', 4],
    ['a  b', 5],
    ['Etape 1', 6],
    ['tes mots', 7],
  ])('would see %s', (text, index) => {
    expect(FAULTS[index]?.[1].test(text)).toBe(true)
  })
})

describe('plurals', () => {
  const forms = { one: 'session', other: 'sessions', many: 'de sessions' }

  it.each([
    ['fr', 0, 'session'],
    ['fr', 1, 'session'],
    ['fr', 2, 'sessions'],
    ['fr', 1_000_000, 'de sessions'],
    ['en', 0, 'sessions'],
    ['en', 1, 'session'],
    ['en', 2, 'sessions'],
  ] as const)('in %s, %i: %s', (locale, count, expected) => {
    expect(plural(locale, count, forms)).toBe(expected)
  })
})

describe('dates', () => {
  it('say the first of a month as each language does', () => {
    const iso = '2026-12-01T00:00:00.000Z'
    expect([longDate(iso, 'fr'), dayOfYear(iso, 'fr')]).toEqual(['1er décembre 2026', '1er décembre'])
    expect([longDate(iso, 'en'), dayOfYear(iso, 'en')]).toEqual(['1 December 2026', '1 December'])
  })

  it('say what a start costs as people read it', () => {
    expect(fr.quota.line(7, 10, '2026-12-01T00:00:00.000Z')).toBe(
      '1 session, il vous en reste 7 sur 10, remise à zéro le 1er décembre',
    )
  })
})

it.each([
  [1, 3, '1 à 3\u00A0s', '1 to 3\u00A0s'],
  [10, 60, '10 à 60\u00A0s', '10 to 60\u00A0s'],
  [5, 5, '5\u00A0s', '5\u00A0s'],
  [90, 150, '1 à 3\u00A0min', '1 to 3\u00A0min'],
])('a span of %d to %d seconds', (low, high, french, english) => {
  expect([span(low, high, 'fr'), span(low, high, 'en')]).toEqual([french, english])
})

/** How a question is asked. */
export type FieldKind = 'line' | 'paragraph' | 'list' | 'number' | 'tel' | 'email' | 'sector' | 'country'

type Field = { kind: FieldKind; max: number; autoComplete?: string }

/**
 * Every question with one control, by its path in BriefInput. `max` counts characters (of one entry for a list, the
 * value itself for a number) and equals the server's own limit; a test holds them together, so that the first screen
 * needs no schema.
 */
export const FIELDS = {
  businessName: { kind: 'line', max: 120, autoComplete: 'organization' },
  sector: { kind: 'sector', max: 80 },
  description: { kind: 'paragraph', max: 2000 },
  vision: { kind: 'paragraph', max: 2000 },
  mission: { kind: 'paragraph', max: 2000 },
  'location.country': { kind: 'country', max: 120, autoComplete: 'country-name' },
  'location.city': { kind: 'line', max: 120, autoComplete: 'address-level2' },
  'contact.phone': { kind: 'tel', max: 40, autoComplete: 'tel' },
  'contact.whatsapp': { kind: 'tel', max: 40, autoComplete: 'tel' },
  'contact.email': { kind: 'email', max: 254, autoComplete: 'email' },
  targetMarket: { kind: 'paragraph', max: 2000 },
  competitiveAdvantage: { kind: 'paragraph', max: 2000 },
  differentiation: { kind: 'paragraph', max: 2000 },
  competitors: { kind: 'list', max: 200 },
  goals: { kind: 'list', max: 200 },
  yearsInBusiness: { kind: 'number', max: 200 },
  companySize: { kind: 'line', max: 60 },
} as const satisfies Record<string, Field>

export type FieldPath = keyof typeof FIELDS
export const FIELD_PATHS = Object.keys(FIELDS) as FieldPath[] // the keys of the table above

/** Characters of each text of a service. */
export const SERVICE_LIMITS = { name: 120, description: 500, price: 60 } as const
export type ServiceField = keyof typeof SERVICE_LIMITS
/** Entries of a list, and services, at most. */
export const LIST_LIMIT = 20

/** Questions asked together: one screen on a phone, one card on a desktop. */
export type Group = {
  id: 'identity' | 'story' | 'services' | 'place' | 'contact' | 'clients' | 'difference' | 'around' | 'size'
  fields: readonly FieldPath[]
  /** Said beside the heading. Where a whole page is optional, its lead says so once. */
  optional?: true
}
export type QuestionPageName = 'business' | 'market'

/** The questions of the two pages, in the order in which they are asked. */
export const GROUPS: Record<QuestionPageName, readonly Group[]> = {
  business: [
    { id: 'identity', fields: ['businessName', 'sector'] },
    { id: 'story', fields: ['description', 'vision', 'mission'] },
    { id: 'services', fields: [], optional: true },
    { id: 'place', fields: ['location.country', 'location.city'], optional: true },
    { id: 'contact', fields: ['contact.phone', 'contact.whatsapp', 'contact.email'], optional: true },
  ],
  market: [
    { id: 'clients', fields: ['targetMarket'] },
    { id: 'difference', fields: ['competitiveAdvantage', 'differentiation'] },
    { id: 'around', fields: ['competitors', 'goals'] },
    { id: 'size', fields: ['yearsInBusiness', 'companySize'] },
  ],
}

/** Whether a dotted path names a question of its own. */
export function isFieldPath(path: string): path is FieldPath {
  return Object.hasOwn(FIELDS, path)
}

/** The page and group on which a path is asked; the first for one that is asked nowhere. */
export function placeOf(path: string): { page: QuestionPageName; group: number } {
  for (const page of ['business', 'market'] as const) {
    const group = GROUPS[page].findIndex(
      ({ id, fields }) => fields.some((field) => field === path) || (id === 'services' && path.startsWith('services')),
    )
    if (group >= 0) return { page, group }
  }
  return { page: 'business', group: 0 }
}

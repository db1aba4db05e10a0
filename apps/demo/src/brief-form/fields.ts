/** The text fields of the form, by their path in BriefInput; lists are one entry a line. */
export const FIELDS = {
  businessName: { kind: 'line', autoComplete: 'organization' },
  sector: { kind: 'sector' },
  slogan: { kind: 'line' },
  yearsInBusiness: { kind: 'number' },
  companySize: { kind: 'line' },
  description: { kind: 'paragraph' },
  vision: { kind: 'paragraph' },
  mission: { kind: 'paragraph' },
  targetMarket: { kind: 'paragraph' },
  competitiveAdvantage: { kind: 'paragraph' },
  differentiation: { kind: 'paragraph' },
  valueProposition: { kind: 'paragraph' },
  marketChallenges: { kind: 'paragraph' },
  competitors: { kind: 'list' },
  goals: { kind: 'list' },
  'location.country': { kind: 'country' },
  'location.city': { kind: 'line', autoComplete: 'address-level2' },
  'location.region': { kind: 'line', autoComplete: 'address-level1' },
  'contact.address': { kind: 'line', autoComplete: 'street-address' },
  'contact.phone': { kind: 'tel', autoComplete: 'tel' },
  'contact.whatsapp': { kind: 'tel', autoComplete: 'tel' },
  'contact.email': { kind: 'email', autoComplete: 'email' },
} as const satisfies Record<string, { kind: FieldKind; autoComplete?: string }>

export type FieldKind = 'line' | 'paragraph' | 'list' | 'number' | 'tel' | 'email' | 'sector' | 'country'
export type FieldPath = keyof typeof FIELDS

export const FIELD_PATHS = Object.keys(FIELDS) as FieldPath[] // the keys of the table above

/** How the form is told: what is asked at once, and what may be added. */
export const GROUPS = [
  { id: 'business', fields: ['businessName', 'sector'], more: ['slogan', 'yearsInBusiness', 'companySize'] },
  { id: 'story', fields: ['description', 'mission', 'vision'], more: [] },
  { id: 'services', fields: [], more: [] },
  {
    id: 'market',
    fields: ['targetMarket', 'competitiveAdvantage'],
    more: ['differentiation', 'valueProposition', 'marketChallenges', 'competitors', 'goals'],
  },
  {
    id: 'contact',
    fields: ['location.country', 'location.city', 'contact.phone', 'contact.whatsapp', 'contact.email'],
    more: ['location.region', 'contact.address'],
  },
] as const satisfies { id: string; fields: FieldPath[]; more: FieldPath[] }[]

/** The DOM id of a field's control: what labels, errors and the summary's links point at. */
export function fieldId(path: string): string {
  return `brief-${path.replaceAll('.', '-')}`
}

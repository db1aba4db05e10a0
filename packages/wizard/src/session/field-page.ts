import type { PartialBriefInput } from '@genesis/core/domain/brief-input'
import type { FieldError } from '@genesis/core/domain/genesis-error'
import type { Page } from './session-state.ts'

/** On which page each answer is given. */
const FIELD_PAGES: Record<keyof PartialBriefInput, 'business' | 'market'> = {
  businessName: 'business',
  sector: 'business',
  description: 'business',
  vision: 'business',
  mission: 'business',
  slogan: 'business',
  location: 'business',
  services: 'business',
  contact: 'business',
  targetMarket: 'market',
  competitiveAdvantage: 'market',
  differentiation: 'market',
  valueProposition: 'market',
  marketChallenges: 'market',
  competitors: 'market',
  goals: 'market',
  yearsInBusiness: 'market',
  companySize: 'market',
  culturalContext: 'market',
}

/** The first page that has one of these fields; undefined when none does. */
export function firstPageOf(fields: readonly FieldError[]): Page | undefined {
  const pages = fields.map(({ path }) => pageOf(path))
  return pages.includes('business') ? 'business' : pages.find((page) => page !== undefined)
}

function pageOf(path: string): Page | undefined {
  const name = path.split('.', 1)[0] ?? ''
  return Object.hasOwn(FIELD_PAGES, name) ? FIELD_PAGES[name as keyof PartialBriefInput] : undefined // just checked
}

import { describe, expect, test } from 'vitest'
import type { BriefInput } from '../../../domain/brief-input.ts'
import type { Locale } from '../../../domain/locale.ts'
import { fold } from '../../../domain/text.ts'
import { testPacks } from '../../../testing/test-packs.ts'
import { composeSeo } from './seo-offline.ts'

const packs = testPacks()
/** Trades near those of the packs, whose phrases would not fit them. */
const NEIGHBOURS: Record<Locale, readonly string[]> = {
  fr: [
    ...['Avocat', 'Notaire', 'Photographe', 'Imprimerie', 'Sécurité', 'Assurance', 'Agence immobilière', 'Nettoyage'],
    ...['Garage', 'Mécanicien', 'Plombier', 'Électricien', 'Maçonnerie', 'Bijouterie', 'Soudure', 'Artisan boulanger'],
    ...['Boulangerie', 'Pâtisserie', 'Bar', 'Salon de thé', 'Torréfaction de café', 'Librairie', 'Import-export'],
    ...['Sage-femme', 'Clinique vétérinaire', 'Pharmacie', 'Salle de sport', 'Opticien', 'Santé animale'],
    ...['Taxi', 'Location de voitures', 'Transport scolaire', 'Auto-école', 'Crèche', 'Éducation canine'],
    ...['Élevage de poulets', 'Pisciculture', 'Matériel agricole', 'Esthétique automobile', 'Massage', 'Onglerie'],
    ...['Cordonnerie', 'Friperie', 'Réparation de téléphones', 'Cybercafé', 'Impression numérique'],
  ],
  en: [
    ...['Lawyer', 'Photographer', 'Printing', 'Security', 'Insurance', 'Real estate', 'Cleaning', 'Car repair garage'],
    ...[
      'Mechanic',
      'Plumber',
      'Electrician',
      'Jewellery',
      'Welding',
      'Bakery',
      'Coffee shop',
      'Bookshop',
      'Repair shop',
    ],
    ...[
      'Veterinary clinic',
      'Pharmacy',
      'Gym',
      'Animal health',
      'Taxi',
      'Car rental',
      'Driving school',
      'Plant nursery',
    ],
    ...[
      'Poultry farm',
      'Fish farming',
      'Spa',
      'Phone repair',
      'Digital printing',
      'Dog training',
      'Fashion photography',
    ],
  ],
}
/** Trades a pack fits, that have a word of their own. */
const MEMBERS = [
  'Tailleur',
  'Couturière',
  'Barbier',
  'Menuisier',
  'Quincaillerie',
  'Traiteur',
  'Dentiste',
  'Transporteur',
]
const THIES = { country: 'SN', city: 'Thiès' } as const

function brief(sector: string): BriefInput {
  return { businessName: 'Kalita', sector, description: 'Ouvert à tous', location: THIES }
}

/** Whether the trade, as typed, stands in the title or in a primary keyword. */
function says(sector: string, locale: Locale): boolean {
  const { metaTitle, primaryKeywords } = composeSeo({ input: brief(sector), locale, packs }, undefined)
  return [metaTitle, ...primaryKeywords].some((text) => fold(text).includes(fold(sector)))
}

describe.each(['fr', 'en'] as const)('a trade beside those of the packs, in %s', (locale) => {
  test.each(NEIGHBOURS[locale])('%s keeps its word, and gets the phrases of no other', (sector) => {
    expect(packs.sector(sector)?.id).toBeUndefined()
    expect(says(sector, locale)).toBe(true)
  })
})

test.each(MEMBERS)('%s keeps its word among the phrases of its pack', (sector) => {
  expect(packs.sector(sector)).toBeDefined()
  expect(says(sector, 'fr')).toBe(true)
})

test.each(['Awa', 'Ibou', 'Hôtel Ébène', 'Chez Aïda', 'Les Étoiles'])(
  '%s stands after no word it would change',
  (name) => {
    for (const sector of ['restaurant', 'couture', 'apiculture', 'Garage']) {
      const found = composeSeo({ input: { ...brief(sector), businessName: name }, locale: 'fr', packs }, undefined)
      expect(JSON.stringify(found)).not.toMatch(new RegExp(`(^|[ "’])(que|de|le|la|chez) ${name}`, 'i'))
    }
  },
)

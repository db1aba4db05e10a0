import { describe, expect, it } from 'vitest'
import { testPacks } from '../../testing/test-packs.ts'

const packs = testPacks()

describe('PackLibrary.sector', () => {
  it.each([
    ['restaurant', 'restaurant'],
    ['Restauration', 'restaurant'],
    ['RESTAURANTS', 'restaurant'],
    ['salon', 'salon'],
    ['Salon de coiffure mixte', 'salon'],
    ['Mode', 'couture'],
    ['Technology', 'tech'],
    ['Services informatiques', 'tech'],
    ['services', 'services'],
    ['Services de transport', 'transport'],
    ['Transport de marchandises', 'transport'],
    ['Boutique, alimentation générale', 'commerce'],
    ['Boutique de vêtements', 'commerce'],
    ['Restauration de meubles anciens', 'artisanat'],
    ['Cabinet de conseil en gestion', 'services'],
    ['École privée bilingue', 'education'],
    ['Clinique dentaire', 'sante'],
    ['Maraîchage bio', 'agriculture'],
    ['Santé', 'sante'],
  ])('%s is %s', (typed, id) => {
    expect(packs.sector(typed)?.id).toBe(id)
  })
  it.each([
    'apiculture',
    'Services funéraires',
    'Auto-école',
    'Coffee shop',
    'Clinique vétérinaire',
    'xyz',
    'modeste',
    '!?',
  ])('%s is none that it knows', (typed) => {
    expect(packs.sector(typed)).toBeUndefined()
  })
  it('finds every pack by its id, labels and synonyms', () => {
    for (const pack of packs.sectors) {
      for (const term of [pack.id, pack.label.fr, pack.label.en, ...pack.synonyms]) {
        expect(packs.sector(term)?.id, term).toBe(pack.id)
      }
    }
  })
})

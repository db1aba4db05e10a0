import { describe, expect, it } from 'vitest'
import { frenchCity, frenchCountry } from './french-places.ts'

describe('frenchCountry', () => {
  it.each([
    ['CI', 'en Côte d’Ivoire', 'de Côte d’Ivoire'],
    ['SN', 'au Sénégal', 'du Sénégal'],
    ['BJ', 'au Bénin', 'du Bénin'],
    ['CM', 'au Cameroun', 'du Cameroun'],
    ['BF', 'au Burkina Faso', 'du Burkina Faso'],
    ['GN', 'en Guinée', 'de Guinée'],
    ['GW', 'en Guinée-Bissau', 'de Guinée-Bissau'],
    ['CF', 'en République centrafricaine', 'de République centrafricaine'],
    ['CD', 'au Congo-Kinshasa', 'du Congo-Kinshasa'],
    ['AO', 'en Angola', 'd’Angola'],
    ['MG', 'à Madagascar', 'de Madagascar'],
    ['DJ', 'à Djibouti', 'de Djibouti'],
    ['KM', 'aux Comores', 'des Comores'],
    ['MZ', 'au Mozambique', 'du Mozambique'],
    ['ZA', 'en Afrique du Sud', 'd’Afrique du Sud'],
    ['GB', 'au Royaume-Uni', 'du Royaume-Uni'],
    ['SL', 'en Sierra Leone', 'de Sierra Leone'],
    ['FR', 'en France', 'de France'],
    ['US', 'aux États-Unis', 'des États-Unis'],
  ])('%s', (code, inCountry, fromCountry) => {
    expect(frenchCountry(code)).toEqual({ inCountry, fromCountry })
  })
  it('does not guess for names no preposition fits', () => {
    expect(frenchCountry('HK')).toBeUndefined()
    expect(frenchCountry('XX')).toBeUndefined()
  })
})

describe('frenchCity', () => {
  it('elides before a vowel, and leaves Y and H', () => {
    expect(frenchCity('Abidjan')).toEqual({ inCity: 'à Abidjan', fromCity: 'd’Abidjan' })
    expect(frenchCity('Élavagnon')?.fromCity).toBe('d’Élavagnon')
    expect(frenchCity('Dakar')?.fromCity).toBe('de Dakar')
    expect(frenchCity('Yaoundé')?.fromCity).toBe('de Yaoundé')
  })
  it('leaves alone a name whose article would change', () => {
    expect(frenchCity('Le Kram')).toBeUndefined()
    expect(frenchCity('La Mecque')?.inCity).toBe('à La Mecque')
  })
})

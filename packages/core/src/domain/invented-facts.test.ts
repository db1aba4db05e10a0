import { expect, test } from 'vitest'
import { inventedFacts } from './invented-facts.ts'

const known = 'Le Maquis, ouvert en 2019. Plat du jour : 2 500 F. bonjour@maquis.ci'

test.each([
  ['Depuis 2019, un plat à 2500 F', []],
  ['Un plat à 2 500 F, écrivez à bonjour@maquis.ci.', []],
  ['Aucun chiffre ici', []],
  ['Appelez le +225 07 07 12 34 56', ['2250707123456']],
  ['Ouvert de 8h à 18h', ['8', '18']],
  ['Un plat à 3000 F', ['3000']],
  ['Écrivez à info@maquis.ci', ['info@maquis.ci']],
  ['Voir https://evil.example/x ou www.evil.example', ['https://evil.example/x', 'www.evil.example']],
])('%s', (text, invented) => {
  expect(inventedFacts({ deep: [{ text }] }, known)).toEqual(invented)
})

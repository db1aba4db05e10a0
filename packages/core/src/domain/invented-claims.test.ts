import { describe, expect, test } from 'vitest'
import { hasRemains, inventedClaims, tidied } from './invented-claims.ts'

const known = 'Maquis Moderne. Plats à deux mille francs, du mardi au samedi, rue Pasteur. Paiement par Wave.'

describe('claims only the owner can make', () => {
  test.each([
    'À partir de cinq mille francs CFA',
    'Ouvert de huit heures à dix-huit heures',
    '« Un régal ! » — Mariam, cliente',
    'Rue des Jardins, face à la pharmacie',
    'Plus de cinq cents clients satisfaits',
    'Paiement par Orange Money accepté',
    'Retrouvez-nous sur maquis-moderne.ci',
    'Suivez @maquismoderne',
    'Ouvert le lundi',
    'Une maison certifiée et primée par ses pairs',
    'Open from eight am',
  ])('%s', (text) => {
    expect(inventedClaims({ deep: [text] }, known)).not.toEqual([])
  })

  test.each([
    'Une cuisine soignée, préparée chaque jour avec deux mains et du temps.',
    'Des plats à deux mille francs, du mardi au samedi, rue Pasteur.',
    'Vous pouvez payer par Wave.',
    'Two dishes, one table, and time to talk.',
    'Nous aimons les gens. Nos plats aussi.',
  ])('theirs, or none: %s', (text) => {
    expect(inventedClaims(text, known)).toEqual([])
  })
})

test('what a model left over is seen', () => {
  for (const text of [
    'Chez {{name}}',
    '[Nom de la ville]',
    'undefined',
    '<b>gras</b>',
    'En tant que modèle de langage',
  ]) {
    expect(hasRemains([{ text }]), text).toBe(true)
  }
  expect(hasRemains('Du riz < du mil, et [presque] rien de plus')).toBe(false)
})

test('texts are tidied at any depth, and nothing else changes', () => {
  expect(tidied({ a: ' **Bon**  jour\n\nà tous ', b: [1, true, null, ' x '] })).toEqual({
    a: 'Bon jour à tous',
    b: [1, true, null, 'x'],
  })
})

import { expect, test } from 'vitest'
import { isLatin, nameLines } from './name-lines.ts'

const texts = (name: string, lines: number) => nameLines(name, lines).map(({ text }) => text)

test('breaks a name into lines of about one length', () => {
  expect(texts('Cabinet Yennega Conseil', 2)).toEqual(['Cabinet Yennega', 'Conseil'])
  expect(texts('Kalita', 3)).toEqual(['Kalita'])
  expect(texts('Le Maquis Moderne', 1)).toEqual(['Le Maquis Moderne'])
})

test('loses nothing, also of a word longer than a line, and cuts no grapheme', () => {
  const long = `${'é'.normalize('NFD').repeat(60)}👩🏾‍🍳`
  expect(texts(long, 3).join('')).toBe(long)
})

test('knows what it can measure', () => {
  expect(isLatin('Élégance & Co, 4e')).toBe(true)
  expect(isLatin('مطعم')).toBe(false)
  expect(isLatin('Awa 🍲')).toBe(false)
})

import { expect, test } from 'vitest'
import { ownWords, withOwnWords } from './own-words.ts'

const composed = {
  title: 'Chez Awa à Dakar',
  list: ['Un', 'Cuire juste'],
  story: { mission: 'Notre mission : Cuire juste' },
}
const written = { title: 'Bienvenue', list: ['Un'], story: { mission: 'Bien faire' } }

test('what a written part lacks comes from the composed one, at the place where that says it', () => {
  expect(withOwnWords(written, composed, ['Chez Awa', 'Dakar'])).toEqual({ ...written, title: 'Chez Awa à Dakar' })
  expect(withOwnWords(written, composed, ['Cuire juste'])).toEqual({ ...written, list: ['Un', 'Cuire juste'] })
})

test('what is said already, in whatever case, changes nothing; what nobody says cannot be helped', () => {
  expect(withOwnWords(written, composed, ['BIENVENUE', 'bien  faire', 'Absent'])).toEqual(written)
})

test('each part says its own', () => {
  const input = { businessName: 'A', sector: 'b', vision: 'v', location: { city: 'C' } }
  expect(ownWords('homepage', input)).toEqual(['A', 'C'])
  expect(ownWords('about', input)).toEqual(['A', 'v'])
  expect(ownWords('faq', input)).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { fillTemplate, placeholdersOf } from './fill-template.ts'

describe('fillTemplate', () => {
  it('fills in one pass: the user’s braces stay braces, their punctuation theirs', () => {
    expect(fillTemplate('Chez {name} : {x} !', { name: "L'{x} ?", x: 'y' }, 'fr')).toBe("Chez L'{x} ?\u00A0: y\u202F!")
  })
  it('is undefined when a value is missing', () => {
    expect(fillTemplate('{name} {city}', { name: 'A' }, 'fr')).toBeUndefined()
  })
  it('drops our stop after words that have one', () => {
    expect(fillTemplate('{x}.', { x: 'Fini.' }, 'fr')).toBe('Fini.')
    expect(fillTemplate('{x}. Oui', { x: '«\u00A0Fini !\u00A0»' }, 'fr')).toBe('«\u00A0Fini !\u00A0» Oui')
    expect(fillTemplate('{x}.', { x: 'Awa & Co' }, 'fr')).toBe('Awa & Co.')
  })
})

it('placeholdersOf lists names and forms', () => {
  expect(placeholdersOf('{name} : {mission.head}')).toEqual(['name', 'mission.head'])
})

import { describe, expect, it } from 'vitest'
import { userTextForms, withStop } from './user-text.ts'

describe('userTextForms', () => {
  it('takes a noun phrase or an infinitive before a colon, after a question, or quoted', () => {
    expect(userTextForms('Nourrir le quartier', 'fr')).toEqual({
      raw: 'Nourrir le quartier',
      sentence: 'Nourrir le quartier.',
      full: undefined,
      head: 'Nourrir le quartier',
      tail: undefined,
      quote: '«\u00A0Nourrir le quartier\u00A0»',
    })
  })
  it('takes whole sentences as they are', () => {
    const forms = userTextForms('Nous livrons. Et nous cuisinons !', 'fr')
    expect(forms.full).toBe('Nous livrons. Et nous cuisinons !')
    expect(forms.head).toBeUndefined()
  })
  it('lets words in lower case only follow a colon or stand in quotation marks', () => {
    const forms = userTextForms('des produits au karité', 'fr')
    expect(forms).toMatchObject({ sentence: undefined, head: undefined, tail: 'des produits au karité.' })
  })
  it('only quotes what ends in the air', () => {
    const forms = userTextForms('Du pain, du lait,', 'fr')
    expect(forms).toMatchObject({ sentence: undefined, head: undefined, tail: undefined })
    expect(forms.quote).toContain('Du pain, du lait,')
  })
  it('has a form for every text', () => {
    for (const words of ['a', 'A', '1', '…', '🙂', `a${' b'.repeat(900)}`, `A${' b'.repeat(900)}`, 'ok:', 'x\ny']) {
      const { raw, ...forms } = userTextForms(words, 'fr')
      expect(Object.values(forms).some((form) => form?.includes(raw))).toBe(true)
    }
  })
})

describe('withStop', () => {
  it('adds a stop to words only', () => {
    expect(withStop('Bon pain')).toBe('Bon pain.')
    expect(withStop('Bon pain !')).toBe('Bon pain !')
    expect(withStop('« Bon pain. »')).toBe('« Bon pain. »')
    expect(withStop('Bon pain 🙂')).toBe('Bon pain 🙂')
  })
})

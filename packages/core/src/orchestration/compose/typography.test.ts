import { describe, expect, it } from 'vitest'
import { joinList, quoted, typography } from './typography.ts'

describe('typography', () => {
  it('sets French with its spaces and apostrophe', () => {
    expect(typography("C'est à vous ! Vraiment ? Oui ; voici : « la suite ».", 'fr')).toBe(
      'C’est à vous\u202F! Vraiment\u202F? Oui\u202F; voici\u00A0: «\u00A0la suite\u00A0».',
    )
  })
  it('sets French without being told where the spaces go, once and twice alike', () => {
    const once = typography('Pourquoi? «Parce que»!', 'fr')
    expect(once).toBe('Pourquoi\u202F? «\u00A0Parce que\u00A0»\u202F!')
    expect(typography(once, 'fr')).toBe(once)
  })
  it('leaves the spaces of English alone', () => {
    expect(typography(`It's "here": really?`, 'en')).toBe('It’s “here”: really?')
  })
})

describe('quoted', () => {
  it('quotes the user untouched, with other marks when theirs are inside', () => {
    expect(quoted("l'eau !", 'fr')).toBe("«\u00A0l'eau !\u00A0»")
    expect(quoted('le « bon » pain', 'fr')).toBe('“le « bon » pain”')
    expect(quoted('bread', 'en')).toBe('“bread”')
  })
})

describe('joinList', () => {
  it('joins as a list is spoken', () => {
    expect(joinList([], 'fr')).toBe('')
    expect(joinList(['pain'], 'fr')).toBe('pain')
    expect(joinList(['pain', 'lait', 'riz'], 'fr')).toBe('pain, lait et riz')
    expect(joinList(['bread', 'milk'], 'en')).toBe('bread and milk')
  })
})

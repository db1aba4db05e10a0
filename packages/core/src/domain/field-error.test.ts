import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { briefInputSchema } from './brief-input.ts'
import { fieldError, fieldErrors } from './field-error.ts'
import { FIELD_MESSAGES, type FieldErrorCode } from './messages/field-messages.ts'

const CODES = Object.entries(FIELD_MESSAGES)
const VALUES = { max: 7, min: 3, allowed: 'a, b' }
const errorsOf = (schema: z.ZodMiniType, value: unknown) =>
  fieldErrors(schema.safeParse(value).error?.issues ?? [], value, 'en')

describe('the messages of fields', () => {
  it.each(CODES)('%s says something of its own in both languages', (_code, { fr, en }) => {
    expect(fr).not.toBe(en)
    for (const text of [fr, en]) expect(text).toMatch(/^\p{Lu}.*\.$/u)
  })

  it.each(CODES)('%s names the same values in both languages', (_code, { fr, en }) => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
    expect(placeholders(fr)).toEqual(placeholders(en))
  })

  it.each(CODES.map(([code]) => code as FieldErrorCode))('%s is filled in', (code) => {
    for (const locale of ['fr', 'en'] as const) {
      const { message } = fieldError(['a'], code, VALUES, locale)
      expect(message).not.toMatch(/[{}]|undefined/)
      for (const [name, value] of Object.entries(VALUES)) {
        if (FIELD_MESSAGES[code][locale].includes(`{${name}}`)) expect(message).toContain(String(value))
      }
    }
  })
})

describe('field errors', () => {
  it('name every bad field once, dotted, with its limit in the sentence', () => {
    const input = { businessName: 'x'.repeat(121), sector: 'salon', vision: 'v', yearsInBusiness: 500, goals: ['a', 3] }
    expect(errorsOf(briefInputSchema, input)).toEqual([
      { path: 'businessName', code: 'too_long', message: 'The text is longer than 120 characters.' },
      { path: 'goals.1', code: 'wrong_type', message: expect.any(String) },
      { path: 'yearsInBusiness', code: 'too_big', message: 'The value is above 200.' },
    ])
  })

  it('speak French when asked', () => {
    const { error } = briefInputSchema.safeParse({})
    expect(fieldErrors(error?.issues ?? [], {}, 'fr')[0]?.message).toBe('Ce champ est nécessaire.')
  })

  it('list what would be allowed', () => {
    expect(errorsOf(z.strictObject({ a: z.enum(['x', 'y']) }), { a: 'z' })).toEqual([
      { path: 'a', code: 'not_allowed', message: 'Possible values: x, y.' },
    ])
  })

  it('stay few and short in a flood', () => {
    const flood = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`${'k'.repeat(500)}${n}`.slice(-500), 1]))
    const errors = errorsOf(briefInputSchema, flood)
    expect(errors.length).toBeLessThanOrEqual(200)
    expect(Math.max(...errors.map(({ path }) => path.length))).toBeLessThanOrEqual(120)
  })

  it('of a value that is no object at all are one', () => {
    expect(errorsOf(briefInputSchema, 'text')).toEqual([{ path: '', code: 'wrong_type', message: expect.any(String) }])
  })
})

import fc from 'fast-check'
import { decodeTime } from 'ulid'
import { describe, expect, it } from 'vitest'
import { briefIdSchema } from '../../domain/brief.ts'
import { createSystemIds } from './system-ids.ts'

describe('system ids', () => {
  const ids = createSystemIds()

  it('makes brief ids that carry their moment', () => {
    const at = new Date('2026-11-20T08:00:00.123Z')
    const id = createSystemIds().briefId(at)
    expect(briefIdSchema.safeParse(id).success).toBe(true)
    expect(decodeTime(id.slice('brief_'.length))).toBe(at.getTime())
  })

  it('makes later ids that sort later, also within a millisecond', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2), { maxLength: 50 }), (steps) => {
        const own = createSystemIds()
        let now = Date.parse('2026-11-20T08:00:00Z')
        const made = steps.map((step) => own.briefId(new Date((now += step))))
        expect([...new Set(made)].sort()).toStrictEqual(made)
      }),
    )
  })

  it('makes generations of 12 and unguessable names of 25 characters, each its own', () => {
    const generations = Array.from({ length: 500 }, () => ids.generation())
    const names = Array.from({ length: 500 }, () => ids.unguessable())
    for (const generation of generations) expect(generation).toMatch(/^[0-9a-z]{12}$/)
    for (const name of names) expect(name).toMatch(/^[0-9a-z]{25}$/)
    expect(new Set([...generations, ...names]).size).toBe(1000)
  })

  it('uses every character', () => {
    const used = new Set(Array.from({ length: 500 }, () => ids.unguessable()).join(''))
    expect(used.size).toBe(36)
  })
})

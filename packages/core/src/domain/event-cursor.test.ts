import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventId, resumeAfter } from './event-cursor.ts'

const generation = fc.stringMatching(/^[0-9a-z]{12}$/)
const seq = fc.integer({ min: 0, max: 99_999_999 })

describe('an event id', () => {
  it('comes back as its number', () => {
    fc.assert(
      fc.property(generation, seq, (log, n) => {
        expect(resumeAfter(eventId(log, n), log, n)).toBe(n)
      }),
    )
  })

  it('grows with its number, as text too', () => {
    fc.assert(
      fc.property(generation, seq, seq, (log, a, b) => {
        expect(Math.sign(eventId(log, a).localeCompare(eventId(log, b)))).toBe(Math.sign(a - b))
      }),
    )
  })

  it('of another log, or from beyond the end, asks for everything', () => {
    expect(resumeAfter(eventId('aaaaaaaaaaaa', 3), 'bbbbbbbbbbbb', 9)).toBe(0)
    expect(resumeAfter(eventId('aaaaaaaaaaaa', 10), 'aaaaaaaaaaaa', 9)).toBe(0)
    expect(resumeAfter(undefined, 'aaaaaaaaaaaa', 9)).toBe(0)
  })

  it.each([
    ...['', '3', 'aaaaaaaaaaaa', 'aaaaaaaaaaaa-', 'aaaaaaaaaaaa-3', 'aaaaaaaaaaaa-000000003', 'aaaaaaaaaaaa-0000003 '],
    ...[
      'aaaaaaaaaaaa-00000003\n',
      ' aaaaaaaaaaaa-00000003',
      'aaaaaaaaaaaa--0000003',
      'AAAAAAAAAAAA-00000003',
      'aaaaaaaaaaaa-0000000٣',
    ],
  ])('that is garbage (%j) asks for everything', (id) => {
    expect(resumeAfter(id, 'aaaaaaaaaaaa', 9)).toBe(0)
  })

  it('is never more than the log has, whatever is sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^aaaaaaaaaaaa-\d{0,12}$/)), seq, (id, lastSeq) => {
        const after = resumeAfter(id, 'aaaaaaaaaaaa', lastSeq)
        expect(after).toBeGreaterThanOrEqual(0)
        expect(after).toBeLessThanOrEqual(lastSeq)
      }),
    )
  })
})

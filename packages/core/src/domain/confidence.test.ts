import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGENT_NAMES } from './agent-name.ts'
import { DEGRADED_REASONS } from './agent-result.ts'
import { confidenceOf, readyForWebsite } from './confidence.ts'
import { PRESETS } from './preset.ts'

type Result = { status: 'completed' | 'degraded' | 'failed' | 'skipped'; reason?: string }
const all = (result: Result) => Object.fromEntries(AGENT_NAMES.map((name) => [name, result]))
const degraded = fc
  .oneof(fc.constantFrom(...DEGRADED_REASONS), fc.string(), fc.constantFrom('constructor', '__proto__', 'toString'))
  .map((reason): Result => ({ status: 'degraded', reason }))
const lost = fc.constantFrom<Result>({ status: 'failed' }, { status: 'skipped' })
const result = fc.oneof(fc.constant<Result>({ status: 'completed' }), degraded, lost)
const results = fc.record(Object.fromEntries(AGENT_NAMES.map((name) => [name, result])), { requiredKeys: [] })
const preset = fc.constantFrom(...PRESETS)

describe('confidence', () => {
  it.each(PRESETS)('of %s is 1 when all is well, 0.5 when all is offline and 0 when nothing is there', (name) => {
    expect(confidenceOf(name, all({ status: 'completed' }))).toBe(1)
    expect(confidenceOf(name, all({ status: 'degraded', reason: 'offline' }))).toBe(0.5)
    expect(confidenceOf(name, {})).toBe(0)
  })

  it('is a number from 0 to 1 with two decimals, whatever the reasons', () => {
    fc.assert(
      fc.property(preset, results, (name, given) => {
        const confidence = confidenceOf(name, given)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        expect(Math.round(confidence * 100) / 100).toBe(confidence)
      }),
    )
  })

  it('never rises when a result gets worse', () => {
    const worse = fc.oneof(
      fc.tuple(fc.constant<Result>({ status: 'completed' }), fc.oneof(degraded, lost)),
      fc.tuple(degraded, lost),
    )
    fc.assert(
      fc.property(preset, results, fc.constantFrom(...AGENT_NAMES), worse, (name, others, agent, [before, after]) => {
        const high = confidenceOf(name, { ...others, [agent]: before })
        expect(confidenceOf(name, { ...others, [agent]: after })).toBeLessThanOrEqual(high)
      }),
    )
  })

  it('does not count who has no part in the preset', () => {
    const given = all({ status: 'completed' })
    expect(confidenceOf('express', { ...given, research: { status: 'failed' } })).toBe(1)
  })
})

describe('ready for a website', () => {
  const well = all({ status: 'completed' })

  it('is a finished brief with good content', () => {
    expect(readyForWebsite('completed', 'complete', well)).toBe(true)
    expect(readyForWebsite('partial', 'complete', { ...well, logo: { status: 'failed' } })).toBe(true)
  })

  it('is never one composed offline, nor one whose content is degraded', () => {
    expect(readyForWebsite('completed', 'complete', all({ status: 'degraded', reason: 'offline' }))).toBe(false)
    expect(
      readyForWebsite('completed', 'complete', { ...well, content: { status: 'degraded', reason: 'cached' } }),
    ).toBe(false)
  })

  it.each(['pending', 'generating', 'awaiting_approval', 'failed', 'cancelled'] as const)(
    'is never one that is %s',
    (status) => {
      expect(readyForWebsite(status, 'complete', well)).toBe(false)
    },
  )

  it('is not one that lost too much', () => {
    expect(
      readyForWebsite('partial', 'complete', { ...well, research: { status: 'failed' }, seo: { status: 'failed' } }),
    ).toBe(false)
  })
})

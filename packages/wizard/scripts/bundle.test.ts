import { beforeAll, describe, expect, it } from 'vitest'
import { type Weights, weigh } from './bundle.ts'

/** kB of 1000 bytes, minified and gzipped, without React (UX section 4). */
const LIMITS = { first: 45, whole: 95, css: 12 }

describe('the weight of the wizard', () => {
  let weights: Weights
  beforeAll(async () => {
    weights = await weigh()
  }, 60_000)

  it.each(['first', 'whole', 'css'] as const)('keeps %s within its budget', (name) => {
    expect(weights[name]).toBeGreaterThan(1000) // something was weighed
    expect(weights[name] / 1000).toBeLessThanOrEqual(LIMITS[name])
  })

  it('shows the first screen without zod classic, a form library, the stream or the other language', () => {
    const modules = weights.firstModules.join('\n')
    expect(modules).toContain('steps/business')
    expect(modules).not.toMatch(/zod\/v4\/classic|react-hook-form|formik|eventsource|messages\/en\.ts|steps\/results/)
  })
})

import { describe, expect, it } from 'vitest'
import { errorBody, GENESIS_ERRORS, GenesisError, type GenesisErrorCode } from './genesis-error.ts'

/** The table of CONTRACT section 8, copied by hand. */
const CONTRACT: Record<GenesisErrorCode, number> = {
  GENESIS_UNAUTHENTICATED: 401,
  GENESIS_BRIEF_ACCESS_DENIED: 403,
  GENESIS_QUOTA_EXCEEDED: 403,
  GENESIS_NO_SUBSCRIPTION: 403,
  GENESIS_BRIEF_NOT_FOUND: 404,
  GENESIS_REVISION_CONFLICT: 409,
  GENESIS_IDEMPOTENCY_CONFLICT: 409,
  GENESIS_STATE_CONFLICT: 409,
  GENESIS_PAYLOAD_TOO_LARGE: 413,
  GENESIS_INVALID_INPUT: 422,
  GENESIS_RATE_LIMITED: 429,
  GENESIS_GENERATION_FAILED: 502,
  GENESIS_STORE_UNAVAILABLE: 503,
  GENESIS_DC360_UNAVAILABLE: 503,
  GENESIS_OVERLOADED: 503,
  GENESIS_GENERATION_TIMEOUT: 504,
  GENESIS_INTERNAL: 500,
}
/** What tRPC answers for each of its codes. Only refused input differs from REST: 400 there, 422 here. */
const TRPC_STATUS: Record<string, number> = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PAYLOAD_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_SERVER_ERROR: 500,
  BAD_GATEWAY: 502,
  SERVICE_UNAVAILABLE: 503,
  GATEWAY_TIMEOUT: 504,
}
const ENTRIES = Object.entries(GENESIS_ERRORS)

describe('the table of errors', () => {
  it('has the codes and statuses of the contract, and no others', () => {
    expect(Object.fromEntries(ENTRIES.map(([code, { httpStatus }]) => [code, httpStatus]))).toEqual(CONTRACT)
  })

  it.each(ENTRIES)('%s answers alike over tRPC', (code, { httpStatus, trpcCode }) => {
    expect(TRPC_STATUS[trpcCode]).toBe(code === 'GENESIS_INVALID_INPUT' ? 400 : httpStatus)
  })

  it.each(ENTRIES)('%s says something of its own in both languages', (_code, { message }) => {
    expect(message.fr).not.toBe(message.en)
    for (const text of [message.fr, message.en]) expect(text).toMatch(/^\p{Lu}.*\.$/u)
  })

  it('says a different sentence for each', () => {
    for (const locale of ['fr', 'en'] as const) {
      expect(new Set(ENTRIES.map(([, { message }]) => message[locale])).size).toBe(ENTRIES.length)
    }
  })
})

describe('an error', () => {
  const cause = new Error('ECONNREFUSED 10.0.0.7:6379, password hunter2')
  const error = new GenesisError('GENESIS_STORE_UNAVAILABLE', { retry_after: 5 }, { cause })

  it('keeps its cause, and tells a client nothing of it', () => {
    expect(error.cause).toBe(cause)
    expect(error.message).toBe('GENESIS_STORE_UNAVAILABLE')
    expect(errorBody(error, 'en', 'req-1')).toEqual({
      error: 'GENESIS_STORE_UNAVAILABLE',
      message: GENESIS_ERRORS.GENESIS_STORE_UNAVAILABLE.message.en,
      details: { retry_after: 5 },
      request_id: 'req-1',
    })
  })

  it('speaks the language asked for', () => {
    expect(errorBody(error, 'fr', 'r').message).toContain('Réessayez')
  })
})

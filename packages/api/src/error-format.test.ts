import { GENESIS_ERRORS, GenesisError, type GenesisErrorCode } from '@genesis/core/domain/genesis-error'
import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { clientBody, errorShape, toGenesisError, toTrpcError } from './error-format.ts'

const asked = { input: { a: 1 }, path: 'brief.get', locale: 'fr' } as const
const codes = Object.keys(GENESIS_ERRORS) as GenesisErrorCode[] // the keys of the table

describe('errors at the border', () => {
  test.each(codes)('%s has tRPC’s status that the table says', (code) => {
    const expected = code === 'GENESIS_INVALID_INPUT' ? 400 : GENESIS_ERRORS[code].httpStatus
    const error = new GenesisError(code)
    expect(getHTTPStatusCodeFromError(toTrpcError(error))).toBe(expected)
    expect(errorShape(error, clientBody(error, 'fr', 'r1')).data.httpStatus).toBe(expected)
  })

  test('what nobody foresaw is internal, and its message stays inside', () => {
    for (const error of [
      new Error('password=hunter2'),
      'x',
      undefined,
      new TRPCError({ code: 'CONFLICT', message: 'hunter2' }),
    ]) {
      const known = toGenesisError(error, asked)
      expect(known.code).toBe('GENESIS_INTERNAL')
      expect(JSON.stringify(clientBody(known, 'en', 'r1'))).not.toContain('hunter2')
    }
  })

  test('what a schema refused names its fields', () => {
    const { error } = z.strictObject({ a: z.string() }).safeParse({ a: 1 })
    const known = toGenesisError(new TRPCError({ code: 'BAD_REQUEST', cause: error }), asked)
    expect(known).toMatchObject({
      code: 'GENESIS_INVALID_INPUT',
      details: { fields: [{ path: 'a', code: 'wrong_type' }] },
    })
  })

  test('a cause of ours wins over what tRPC made of it', () => {
    const cause = new GenesisError('GENESIS_QUOTA_EXCEEDED', { plan: 'trial' })
    expect(toGenesisError(new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause }), asked)).toBe(cause)
  })
})

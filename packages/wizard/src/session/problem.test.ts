import { GENESIS_ERRORS, type GenesisErrorCode } from '@genesis/core/domain/genesis-error'
import { describe, expect, it } from 'vitest'
import { noAnswer, refusal } from '../testing/scenario.ts'
import { ApiError } from './genesis-api.ts'
import { problemOf } from './problem.ts'

describe('a problem', () => {
  it.each(Object.keys(GENESIS_ERRORS) as GenesisErrorCode[])('%s says what can be done', (code) => {
    const problem = problemOf(refusal(code), true)
    expect(problem).toMatchObject({ code, message: GENESIS_ERRORS[code].message.fr, requestId: 'req_scripted' })
    expect(['retry', 'correct', 'upgrade', 'sign-in', 'wait', 'none']).toContain(problem.action)
  })

  it('of a later version can be tried again', () => {
    const body = {
      error: 'GENESIS_NEW',
      message: 'Nouveau',
      details: {},
      request_id: '',
    } as unknown as ApiError['body'] // of tomorrow
    expect(problemOf(new ApiError(body), true)).toEqual({ code: 'GENESIS_NEW', message: 'Nouveau', action: 'retry' })
  })

  it('without an answer is the network, and passes by itself', () => {
    expect(problemOf(noAnswer(), false)).toEqual({ code: 'OFFLINE', message: '', action: 'wait' })
    expect(problemOf(noAnswer(), true)).toEqual({ code: 'UNREACHABLE', message: '', action: 'wait' })
  })

  it('takes the pause from the details when no header tells it', () => {
    expect(problemOf(refusal('GENESIS_RATE_LIMITED', { retry_after: 7 }), true).retryAfterMs).toBe(7_000)
  })
})

import type { FieldError, GenesisErrorCode } from '@genesis/core/domain/genesis-error'
import type { ApiError } from './genesis-api.ts'
import type { Problem } from './session-state.ts'

/** What a person can do about each refusal. */
const ACTIONS: Record<GenesisErrorCode, Problem['action']> = {
  GENESIS_UNAUTHENTICATED: 'sign-in',
  GENESIS_BRIEF_ACCESS_DENIED: 'none',
  GENESIS_QUOTA_EXCEEDED: 'upgrade',
  GENESIS_NO_SUBSCRIPTION: 'upgrade',
  GENESIS_BRIEF_NOT_FOUND: 'none',
  GENESIS_REVISION_CONFLICT: 'retry',
  GENESIS_IDEMPOTENCY_CONFLICT: 'retry',
  GENESIS_STATE_CONFLICT: 'none',
  GENESIS_PAYLOAD_TOO_LARGE: 'correct',
  GENESIS_INVALID_INPUT: 'correct',
  GENESIS_RATE_LIMITED: 'wait',
  GENESIS_GENERATION_FAILED: 'retry',
  GENESIS_STORE_UNAVAILABLE: 'retry',
  GENESIS_DC360_UNAVAILABLE: 'retry',
  GENESIS_OVERLOADED: 'retry',
  GENESIS_GENERATION_TIMEOUT: 'wait',
  GENESIS_INTERNAL: 'retry',
}

/** Whether the brief asked for is not there, or not for this user. */
export function isGone({ body }: ApiError): boolean {
  return body?.error === 'GENESIS_BRIEF_NOT_FOUND' || body?.error === 'GENESIS_BRIEF_ACCESS_DENIED'
}

/** Whether nothing of Genesis answered: that passes, and is tried again without anybody's doing. */
export function isSilence({ code }: Problem): boolean {
  return code === 'OFFLINE' || code === 'UNREACHABLE'
}

/** A failed call as a screen tells it. */
export function problemOf(error: ApiError, online: boolean): Problem {
  const { body } = error
  if (!body) return { code: online ? 'UNREACHABLE' : 'OFFLINE', message: '', action: 'wait' }
  const { details } = body
  const retryAfterMs = error.retryAfterMs ?? secondsIn(details.retry_after)
  const fields = fieldsIn(details.fields)
  return {
    code: body.error,
    message: body.message,
    // A code of a later version: trying again is never wrong.
    action: Object.hasOwn(ACTIONS, body.error) ? ACTIONS[body.error] : 'retry',
    ...(body.request_id ? { requestId: body.request_id } : {}),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(fields.length > 0 ? { fields } : {}),
    ...(typeof details.upgrade_url === 'string' ? { upgradeUrl: details.upgrade_url } : {}),
  }
}

function secondsIn(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 ? value * 1000 : undefined
}

/** The fields of `GENESIS_INVALID_INPUT`, named as the answers are: a procedure's own input is not the user's affair. */
export function fieldsIn(value: unknown): FieldError[] {
  if (!Array.isArray(value)) return []
  const fields = value as FieldError[] // the shape CONTRACT section 8 gives
  return fields.map((field) => ({ ...field, path: field.path.replace(/^(input|values)\./, '') }))
}

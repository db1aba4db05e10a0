import type { ErrorBody } from '@genesis/core/domain/genesis-error'
import { ApiError } from '../session/genesis-api.ts'

/** What tRPC throws or streams, in the session's terms. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  const data = memberOf(error, 'data')
  const response = memberOf(memberOf(error, 'meta'), 'response')
  const status = memberOf(data, 'httpStatus') ?? memberOf(response, 'status')
  const retryAfterMs = retryAfter(response)
  return new ApiError(bodyOf(data), {
    ...(typeof status === 'number' ? { status } : {}),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    cause: error,
  })
}

function bodyOf(data: unknown): ErrorBody | undefined {
  const body = memberOf(data, 'genesis')
  if (typeof memberOf(body, 'error') !== 'string' || typeof memberOf(body, 'details') !== 'object') return undefined
  return body as ErrorBody // the shape CONTRACT section 8 gives, checked as far as it is used without looking
}

function retryAfter(response: unknown): number | undefined {
  const headers = memberOf(response, 'headers')
  const seconds = headers instanceof Headers ? headers.get('retry-after') : null
  return seconds !== null && /^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

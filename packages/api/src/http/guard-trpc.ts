import { fieldError } from '@genesis/core/domain/field-error'
import { GenesisError } from '@genesis/core/domain/genesis-error'
import type { Locale } from '@genesis/core/domain/locale'
import type { ApiDeps } from '../context.ts'
import { nestsDeeperThan } from './json-depth.ts'
import { readLimited } from './read-limited.ts'

type Limits = Pick<ApiDeps['options'], 'bodyBytes' | 'batchCalls' | 'jsonDepth'>

/**
 * What a request must satisfy before tRPC sees it: few enough calls, JSON only, small and shallow. Returns the request
 * to hand on; rejects with `GENESIS_PAYLOAD_TOO_LARGE` or `GENESIS_INVALID_INPUT`.
 */
export async function guardTrpc(request: Request, limits: Limits, locale: Locale): Promise<Request> {
  const url = new URL(request.url)
  if (!/^(GET|POST|HEAD)$/.test(request.method) || !isDecodable(url.pathname))
    throw refused('unknown_procedure', locale)
  if (url.pathname.split(/,|%2c/i).length > limits.batchCalls) {
    throw new GenesisError('GENESIS_PAYLOAD_TOO_LARGE', { max_calls: limits.batchCalls })
  }
  if (request.method !== 'POST') {
    refuseDeep(url.searchParams.get('input') ?? '', limits, locale)
    return request
  }
  const body = await readLimited(request, limits.bodyBytes)
  const mediaType = request.headers.get('content-type') ?? ''
  if (body !== '' && !/^application\/json\s*(;|$)/i.test(mediaType)) throw refused('not_json', locale)
  refuseDeep(body, limits, locale)
  const headers = new Headers(request.headers)
  if (body === '') headers.set('content-type', 'application/json')
  return new Request(request.url, { method: 'POST', headers, body: body === '' ? '{}' : body, signal: request.signal })
}

function refuseDeep(json: string, limits: Limits, locale: Locale): void {
  if (nestsDeeperThan(json, limits.jsonDepth)) throw refused('too_deep', locale)
}

function refused(code: 'not_json' | 'too_deep' | 'unknown_procedure', locale: Locale): GenesisError {
  return new GenesisError('GENESIS_INVALID_INPUT', { fields: [fieldError([], code, {}, locale)] })
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false // the only way to ask
  }
}

import { APICallError, NoObjectGeneratedError, NoOutputGeneratedError } from 'ai'
import * as z from 'zod/mini'
import { type ModelFailure, TextModelError } from '../../ports/text-model.ts'
import { AnswerTooLarge } from './bounded-fetch.ts'

/** The model's object does not fit the schema; names the bad places, not what stood there. */
export class UnfitObject extends Error {
  override readonly name = 'UnfitObject'
}

type Signals = { caller: AbortSignal; deadline: AbortSignal }
type Finding = { failure: ModelFailure; cause?: Error; retryAfterMs?: number }

/**
 * Names whatever a call threw. The vendor library's own errors hold the prompt and the answer, so that none of them is
 * kept as a cause: what is kept is a status, a system code or the names of bad fields.
 */
export function textModelError(provider: string, error: unknown, signals: Signals): TextModelError {
  const { failure, ...options } = find(error, signals)
  return new TextModelError(failure, provider, options)
}

function find(error: unknown, { caller, deadline }: Signals): Finding {
  if (caller.aborted) return { failure: isTimeout(caller.reason) ? 'timeout' : 'aborted' }
  if (deadline.aborted) return { failure: 'timeout' }
  const chain = causes(error)
  const own = chain.find((link) => link instanceof UnfitObject || link instanceof AnswerTooLarge)
  if (own instanceof Error) return { failure: 'invalid_output', cause: own }
  if (NoObjectGeneratedError.isInstance(error)) return { failure: 'invalid_output', cause: new Error('not JSON') }
  if (NoOutputGeneratedError.isInstance(error)) return { failure: 'invalid_output', cause: new Error('no answer') }
  if (!APICallError.isInstance(error)) return { failure: 'unavailable', cause: new Error(nameOf(error)) }
  const code = chain.map(systemCode).find((found) => found !== undefined)
  if (error.statusCode === undefined || code) return { failure: 'network', cause: new Error(code ?? 'no connection') }
  return error.statusCode < 300 ? findInBody(error, chain) : findInStatus(error.statusCode, error.responseHeaders)
}

function findInStatus(status: number, headers: Record<string, string> | undefined): Finding {
  const cause = new Error(`HTTP ${status}`)
  const retryAfterMs = retryAfter(headers)
  const failure = failureOf(status)
  return retryAfterMs === undefined ? { failure, cause } : { failure, cause, retryAfterMs }
}

function failureOf(status: number): ModelFailure {
  if (status === 429) return 'rate_limited'
  if (status >= 500 || status === 408 || status === 409 || status === 425) return 'unavailable'
  return 'rejected'
}

const errorBodySchema = z.object({
  error: z.object({
    code: z.optional(z.unknown()),
    status: z.optional(z.unknown()),
    type: z.optional(z.unknown()),
  }),
})

/** An answer of 200 that is no completion: an error the vendor sent as one, a cut connection, or a stranger's page. */
function findInBody(error: APICallError, chain: readonly unknown[]): Finding {
  if (chain.some((link) => link instanceof TypeError)) return { failure: 'network', cause: new Error('cut short') }
  const body = errorBodySchema.safeParse(parseJson(error.responseBody))
  if (!body.success) return { failure: 'unavailable', cause: new Error('HTTP 200 without a completion') }
  const { code, status, type } = body.data.error
  const named = [code, status].map(Number).find((number) => number >= 400 && number < 600)
  const cause = new Error('HTTP 200 with an error')
  if (named !== undefined) return { failure: failureOf(named), cause }
  const words = `${String(code)} ${String(type)}`
  if (/rate.?limit|quota/i.test(words)) return { failure: 'rate_limited', cause }
  if (/invalid|auth|permission|not.?found|denied|unsupported/i.test(words)) return { failure: 'rejected', cause }
  return { failure: 'unavailable', cause }
}

/** Milliseconds a vendor asks to wait: seconds, or a date against the answer's own clock. */
function retryAfter(headers: Record<string, string> | undefined): number | undefined {
  const given = headers?.['retry-after']?.trim()
  if (!given) return undefined
  if (/^\d{1,6}(?:\.\d+)?$/.test(given)) return Math.ceil(Number(given) * 1000)
  const wait = Date.parse(given) - Date.parse(headers?.date ?? '')
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}

function causes(error: unknown): unknown[] {
  const chain: unknown[] = []
  for (let link = error; link instanceof Error && chain.length < 10; link = link.cause) chain.push(link)
  return chain
}

function systemCode(link: unknown): string | undefined {
  const code: unknown = link instanceof Error && 'code' in link ? link.code : undefined
  return typeof code === 'string' && /^(?:E[A-Z]+|UND_ERR_[A-Z_]+|CERT_[A-Z_]+|ERR_TLS[A-Z_]+)$/.test(code)
    ? code
    : undefined
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'TimeoutError'
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

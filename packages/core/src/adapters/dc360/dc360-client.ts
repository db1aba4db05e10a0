import type { Plan } from '../../domain/quota.ts'
import { type Dc360, Dc360Error } from '../../ports/dc360.ts'
import { dc360Error } from './dc360-error.ts'
import { parseSubscription } from './dc360-schema.ts'
import { readJson } from './read-json.ts'

export type Dc360ClientOptions = {
  /** Where DC360 is; may have a path. */
  baseUrl: string
  /** Shared secrets; the first is sent. */
  secrets: readonly string[]
  /** Sessions a month of the plans we know, for when DC360 names a plan without a limit; null is without limit. */
  planLimits: Readonly<Record<Plan, number | null>>
  /** Deadline of one call, its body included, in milliseconds. */
  timeoutMs?: number
  /** Longest answer that is read, in bytes. */
  maxBytes?: number
}

type Call = { method: 'GET' | 'POST'; path: string; body?: unknown; signal?: AbortSignal | undefined }

/** DC360 over HTTP. Redirects are not followed: a secret goes to the configured address only. */
export function createDc360Client(options: Dc360ClientOptions): Dc360 {
  const { planLimits, maxBytes = 64 * 1024 } = options
  const call = createCaller(options)

  return {
    async subscription(userId, signal) {
      return call({ method: 'GET', path: `${userPath(userId)}/subscription`, signal }, async (response) => {
        await refuseUnlessOk(response)
        return parseSubscription(await readJson(response, maxBytes), planLimits)
      })
    },

    async reportUsage({ userId, briefId, at }, signal) {
      const body = { session_id: briefId, session_type: 'business_brief', timestamp: at }
      return call({ method: 'POST', path: `${userPath(userId)}/genesis-usage`, body, signal }, async (response) => {
        await refuseUnlessOk(response)
        await response.body?.cancel()
      })
    },

    /** True for any answer that is not a fault of the server: a refusal also shows that it is there. */
    async ping(signal) {
      try {
        return await call({ method: 'GET', path: '/health', signal }, async (response) => {
          await response.body?.cancel()
          return response.status < 500
        })
      } catch (error) {
        if (error instanceof Dc360Error) return false
        throw error
      }
    },
  }
}

/** One call, from its request to the end of `read`, under one deadline. Rejects with `Dc360Error` only. */
function createCaller({ baseUrl, secrets, timeoutMs = 2000 }: Dc360ClientOptions) {
  const base = baseUrl.replace(/\/+$/, '')
  const [secret] = secrets
  if (!secret) throw new Error('DC360 needs a service secret')
  const headers = { accept: 'application/json', 'content-type': 'application/json', 'X-Service-Secret': secret }

  return async <T>({ method, path, body, signal }: Call, read: (response: Response) => Promise<T>): Promise<T> => {
    const deadline = AbortSignal.timeout(timeoutMs)
    try {
      const response = await fetch(`${base}${path}`, {
        method,
        headers,
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      return await read(response)
    } catch (cause) {
      throw dc360Error(cause, { deadline, caller: signal })
    }
  }
}

function userPath(userId: string): string {
  // As a segment, `.` and `..` would name another address, percent-encoded or not.
  if (/^\.{0,2}$/.test(userId) || !userId.isWellFormed()) throw new Dc360Error('status', 'no such user')
  return `/api/v1/users/${encodeURIComponent(userId)}`
}

async function refuseUnlessOk(response: Response): Promise<void> {
  if (response.ok) return
  await response.body?.cancel()
  throw new Dc360Error('status', `HTTP ${response.status}`)
}

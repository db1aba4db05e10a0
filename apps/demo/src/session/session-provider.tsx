import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { type Client, createClient, type Outputs } from './create-client.ts'
import { failureOf } from './failure.ts'
import { remembered } from './remembered.ts'
import { fetchToken } from './simulator.ts'
import { createTokenSource, type TokenSource } from './token-source.ts'

const KEY = 'user'
const FIRST_USER = '42'
const SHORT_SECONDS = 10

/** What the dashboard needs of a quota; the wizard's own reading fits too. */
export type ShownQuota = Pick<Outputs['quota']['get'], 'used' | 'limit' | 'remaining' | 'resetsAt'> & { plan: string }

export type Session = {
  userId: string
  tokens: TokenSource
  client: Client
  /** Undefined until it was read. */
  quota: ShownQuota | undefined
  setQuota: (quota: ShownQuota) => void
  /** Reads it once more; what was read before stays when there is no answer. */
  refreshQuota: () => void
  /** Whether tokens live 10 seconds only. */
  shortTokens: boolean
  setShortTokens: (short: boolean) => void
  signIn: (userId: string) => void
  /** Counts how often the account was changed from outside; the wizard begins anew with each. */
  visit: number
  beginVisit: () => void
}
const Context = createContext<Session | undefined>(undefined)

/** Who is signed in to DC360. The token lives in memory only. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [userId, setUserId] = useState(() => remembered.read(KEY) ?? FIRST_USER)
  const [shortTokens, setShort] = useState(false)
  const [visit, setVisit] = useState(0)
  const { tokens, client, setLifetime } = useAccess(userId)
  const { quota, setQuota, refreshQuota } = useShownQuota(client)

  const signIn = useCallback((next: string) => {
    remembered.write(KEY, next)
    setUserId(next)
  }, [])
  const setShortTokens = useCallback(
    (short: boolean) => {
      setShort(short)
      setLifetime(short ? SHORT_SECONDS : undefined)
    },
    [setLifetime],
  )
  const beginVisit = useCallback(() => setVisit((count) => count + 1), [])
  const account = useMemo(
    () => ({ userId, tokens, client, quota, setQuota, refreshQuota }),
    [userId, tokens, client, quota, setQuota, refreshQuota],
  )
  const session = useMemo(
    () => ({ ...account, shortTokens, setShortTokens, signIn, visit, beginVisit }),
    [account, shortTokens, setShortTokens, signIn, visit, beginVisit],
  )
  return <Context value={session}>{children}</Context>
}

export function useSession(): Session {
  const session = useContext(Context)
  if (!session) throw new Error('useSession stands outside SessionProvider')
  return session
}

/** Tokens and a client for one user; another user gets others. */
function useAccess(userId: string) {
  const { locale } = useMessages()
  const spoken = useRef<string>(locale)
  const lifetime = useRef<number>(undefined)
  useEffect(() => {
    spoken.current = locale
  }, [locale])
  const { tokens, client } = useMemo(() => {
    const tokens = createTokenSource(() => fetchToken(userId, lifetime.current))
    return { tokens, client: createClient(tokens, () => spoken.current) }
  }, [userId])
  const setLifetime = useCallback(
    (seconds: number | undefined) => {
      lifetime.current = seconds
      tokens.drop()
    },
    [tokens],
  )
  return { tokens, client, setLifetime }
}

/** The quota of this user as it was last read, by the dashboard or the wizard. */
function useShownQuota(client: Client) {
  const [read, setRead] = useState<{ client: Client; quota: ShownQuota }>()
  const setQuota = useCallback((quota: ShownQuota) => setRead({ client, quota }), [client])
  const refreshQuota = useCallback(() => {
    client.quota.get.query().then(
      setQuota,
      // Without an answer the dashboard shows what it had; a fault of ours is not that.
      (error: unknown) => {
        if (!failureOf(error).expected) throw error
      },
    )
  }, [client, setQuota])
  useEffect(refreshQuota, [refreshQuota])
  return { quota: read?.client === client ? read.quota : undefined, setQuota, refreshQuota }
}

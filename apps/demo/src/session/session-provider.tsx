import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { type Client, createClient } from '../transport/create-client.ts'
import { failureOf } from '../transport/failure.ts'
import { trpc } from '../transport/trpc.ts'
import { remembered } from './remembered.ts'
import { simulator } from './simulator.ts'
import { createTokenSource, type TokenSource } from './token-source.ts'

const KEY = 'user'
const FIRST_USER = '42'
const TRIES = 2

export type Session = { userId: string; client: Client; tokens: TokenSource; signIn: (userId: string) => void }
const Context = createContext<Session | undefined>(undefined)

/** Who is here. Another user gets another client, an empty cache and all screens anew; the token lives in memory only. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [userId, setUserId] = useState(() => remembered.read(KEY) ?? FIRST_USER)
  const { locale } = useMessages()
  const spoken = useRef<string>(locale)
  useEffect(() => {
    spoken.current = locale
  }, [locale])

  const session = useMemo(() => {
    const tokens = createTokenSource(() => simulator.token(userId))
    const client = createClient(tokens, () => spoken.current)
    const signIn = (next: string) => {
      remembered.write(KEY, next)
      setUserId(next)
    }
    return { userId, tokens, client, signIn }
  }, [userId])
  const queryClient = useMemo(() => createQueryClient(), [userId])

  return (
    <Context value={session}>
      <trpc.Provider key={userId} client={session.client} queryClient={queryClient}>
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      </trpc.Provider>
    </Context>
  )
}

export function useSession(): Session {
  const session = useContext(Context)
  if (!session) throw new Error('useSession stands outside SessionProvider')
  return session
}

/** Questions are asked again when no answer came; a refusal stands. */
function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: (count, error) => count < TRIES && failureOf(error).code === undefined, staleTime: 2_000 },
    },
  })
}

import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { createQueryClient, trpc } from '../transport/react.ts'
import type { GenesisClient } from '../transport/trpc-api.ts'

export type GenesisQueriesProps = { client: GenesisClient; children: ReactNode }

/** Gives what stands in it Genesis's reads. Its cache is its own: a host's QueryClient is neither used nor touched. */
export function GenesisQueries({ client, children }: GenesisQueriesProps) {
  const [queryClient] = useState(createQueryClient)
  return (
    <trpc.Provider client={client} queryClient={queryClient}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </trpc.Provider>
  )
}

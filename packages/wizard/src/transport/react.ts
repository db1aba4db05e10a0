import type { AppRouter } from '@genesis/api/router'
import { QueryClient } from '@tanstack/react-query'
import { createTRPCReact } from '@trpc/react-query'
import { willPass } from '../session/until-answered.ts'
import { toApiError } from './api-error.ts'

/** Genesis's reads as React hooks, over the transport's own client. */
export const trpc = createTRPCReact<AppRouter>()

const RETRY = { baseMs: 500, capMs: 15_000 } as const

/**
 * What is read once and kept: lists that hardly change. Reads that may pass are tried for ever, with jitter, and wait
 * while the device is offline; a refusal is final.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: (_failures, error) => willPass(toApiError(error)),
        retryDelay: (failures) => Math.random() * Math.min(RETRY.capMs, RETRY.baseMs * 2 ** failures),
      },
    },
  })
}

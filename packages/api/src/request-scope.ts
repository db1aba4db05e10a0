import { AsyncLocalStorage } from 'node:async_hooks'
import type { Locale } from '@genesis/core/domain/locale'

/** What an error needs to know of its request, also where tRPC has no context yet. */
export const requestScope = new AsyncLocalStorage<{ requestId: string; locale: Locale }>()

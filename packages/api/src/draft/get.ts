import { procedure } from '../trpc.ts'

/** The caller's draft, or null. */
export const get = procedure.query(({ ctx }) => ctx.services.getDraft(ctx.userId))

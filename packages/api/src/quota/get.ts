import { procedure } from '../trpc.ts'

/** What the caller may still do this month. */
export const get = procedure.query(({ ctx }) => ctx.services.getQuota(ctx.userId))

import { procedure } from '../trpc.ts'
import { briefIdInput } from './brief-id-input.ts'

/** Where a run stands. */
export const status = procedure
  .input(briefIdInput)
  .query(({ ctx, input }) => ctx.services.getProgress(ctx.userId, input.briefId))

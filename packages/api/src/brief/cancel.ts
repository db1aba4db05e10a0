import { procedure } from '../trpc.ts'
import { briefIdInput } from './brief-id-input.ts'

/** Ends a run. */
export const cancel = procedure
  .input(briefIdInput)
  .mutation(({ ctx, input }) => ctx.services.cancelBrief(ctx.userId, input.briefId))

import { procedure } from '../trpc.ts'
import { briefIdInput } from './brief-id-input.ts'

/** Removes every byte of a brief. */
export const deleteBrief = procedure
  .input(briefIdInput)
  .mutation(({ ctx, input }) => ctx.services.deleteBrief(ctx.userId, input.briefId))

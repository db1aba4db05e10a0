import { procedure } from '../trpc.ts'
import { briefIdInput } from './brief-id-input.ts'

/** A brief with the results there are by now. */
export const get = procedure
  .input(briefIdInput)
  .query(({ ctx, input }) => ctx.services.getBrief(ctx.userId, input.briefId))

import { procedure } from '../trpc.ts'

/** Removes the caller's draft. */
export const deleteDraft = procedure.mutation(({ ctx }) => ctx.services.deleteDraft(ctx.userId))

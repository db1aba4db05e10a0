import { draftSchema } from '@genesis/core/domain/draft'
import { procedure } from '../trpc.ts'

/** Saves over the revision read last, 0 for a new draft; answers with the draft and its new revision. */
export const save = procedure.input(draftSchema).mutation(({ ctx, input }) => ctx.services.saveDraft(ctx.userId, input))

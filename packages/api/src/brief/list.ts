import { LIST_SORTS } from '@genesis/core/domain/brief'
import { briefStatusSchema } from '@genesis/core/domain/brief-status'
import { text } from '@genesis/core/domain/text'
import * as z from 'zod/mini'
import { procedure } from '../trpc.ts'

/** A day, or a moment with its offset; a day stands for its first (`from`) or last (`to`) moment in UTC. */
const moment = (ofDay: string) =>
  z.pipe(
    z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
    z.transform((value) => new Date(value.length === 10 ? `${value}T${ofDay}Z` : value).toISOString()),
  )

const query = z.strictObject({
  limit: z._default(z.int().check(z.minimum(1), z.maximum(50)), 10),
  offset: z._default(z.int().check(z.minimum(0), z.maximum(1_000_000)), 0),
  status: z.exactOptional(z.array(briefStatusSchema).check(z.maxLength(10))),
  dateFrom: z.exactOptional(moment('00:00:00.000')),
  dateTo: z.exactOptional(moment('23:59:59.999')),
  q: z.exactOptional(text(200)),
  sector: z.exactOptional(text(80)),
  archived: z.exactOptional(z.boolean()),
  sort: z._default(z.enum(LIST_SORTS), 'created_desc'),
})

/** A page of the caller's briefs. */
export const list = procedure
  .input(
    z.pipe(
      z.transform((value: unknown) => value ?? {}),
      query,
    ),
  )
  .query(({ ctx, input }) => ctx.services.listBriefs(ctx.userId, input))

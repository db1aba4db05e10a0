import { DEFAULT_LOCALE, localeSchema } from '@genesis/core/domain/locale'
import * as z from 'zod/mini'
import { procedure } from '../trpc.ts'

const input = z.strictObject({ locale: z._default(localeSchema, DEFAULT_LOCALE) })

/** Trades, countries, presets and themes to choose from, named in the given language. */
export const get = procedure
  .input(
    z.pipe(
      z.transform((value: unknown) => value ?? {}),
      input,
    ),
  )
  .query(({ ctx, input: { locale } }) => ctx.services.getCatalog(locale))

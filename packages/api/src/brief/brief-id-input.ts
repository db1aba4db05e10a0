import { text } from '@genesis/core/domain/text'
import * as z from 'zod/mini'

/** Any string may be asked for; one that is no id of a brief is simply not found. */
export const briefIdInput = z.strictObject({ briefId: text(100) })

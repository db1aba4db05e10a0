import * as z from 'zod/mini'
import { PRESETS } from './preset.ts'

/** Apart from the table itself: a screen that only names presets is drawn without zod. */
export const presetSchema = z.enum(PRESETS)

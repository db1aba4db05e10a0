import * as z from 'zod/mini'
import { AGENT_NAMES, SECTIONS } from './agent-name.ts'

/** Apart from the names themselves: a screen that only names parts is drawn without zod. */
export const agentNameSchema = z.enum(AGENT_NAMES)
export const sectionSchema = z.enum(SECTIONS)

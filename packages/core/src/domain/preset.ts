import { AGENT_NAMES, type AgentName } from './agent-name.ts'

export const PRESETS = ['express', 'complete', 'premium'] as const
export type Preset = (typeof PRESETS)[number]
export const DEFAULT_PRESET: Preset = 'complete'

/** `agents`: who works; `available`: whether a brief can be started with it today. */
export type PresetDefinition = { agents: readonly AgentName[]; available: boolean }

export const PRESET_TABLE: Record<Preset, PresetDefinition> = {
  express: { agents: ['content', 'template'], available: true },
  complete: { agents: AGENT_NAMES, available: true },
  premium: { agents: AGENT_NAMES, available: false },
}

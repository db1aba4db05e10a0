import { GenesisError } from '../domain/genesis-error.ts'
import { fieldError } from '../domain/field-error.ts'
import type { Locale } from '../domain/locale.ts'
import { PRESET_TABLE, type Preset } from '../domain/preset.ts'
import type { ServiceDeps } from './deps.ts'

/** Seconds as a range, cost in US dollars as a ceiling. */
export type Estimate = { secondsLow: number; secondsHigh: number; costUsdHigh: number }

type Deps = Pick<ServiceDeps, 'options' | 'hasModel'>

/** What a start would take; until there is a history to measure, the ranges of the options. */
export function estimateBrief(deps: Deps): Estimate {
  const { offlineSeconds, modelSeconds, modelCostUsdHigh } = deps.options.estimates
  const [secondsLow, secondsHigh] = deps.hasModel ? modelSeconds : offlineSeconds
  return { secondsLow, secondsHigh, costUsdHigh: deps.hasModel ? modelCostUsdHigh : 0 }
}

/** Refuses a preset that cannot be started yet. `path` is the caller's name of the field. */
export function requireAvailable(preset: Preset, locale: Locale, path = 'preset'): void {
  if (PRESET_TABLE[preset].available) return
  throw new GenesisError('GENESIS_INVALID_INPUT', { fields: [fieldError([path], 'not_available_yet', {}, locale)] })
}

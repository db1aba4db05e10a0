import type { Preset } from '@genesis/core/domain/preset'
import type { Estimate } from '../session/genesis-api.ts'
import { trpc } from '../transport/react.ts'

/** How long a brief of this preset takes; undefined until it is known, and while the preset cannot be had. */
export function useEstimate(preset: Preset, available: boolean): Estimate | undefined {
  return trpc.brief.estimate.useQuery({ preset }, { enabled: available }).data
}

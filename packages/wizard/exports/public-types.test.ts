import type { Brief } from '@genesis/core/domain/brief'
import type { BriefEvent } from '@genesis/core/domain/brief-event'
import type { PartialBriefInput } from '@genesis/core/domain/brief-input'
import type { Quota } from '@genesis/core/domain/quota'
import type { Locale } from '@genesis/core/domain/locale'
import { expectTypeOf, it } from 'vitest'
import type { SessionCallbacks } from '../src/session/session-config.ts'
import type { Problem, Step } from '../src/session/session-state.ts'
import type { GenesisBrief, GenesisBriefInput, GenesisEvent, GenesisLocale, GenesisQuota } from './brief-types.ts'
import type { GenesisCoachProps, GenesisProblem, GenesisStep } from './props.ts'

it('the public types are those of the inside, written out', () => {
  expectTypeOf<GenesisLocale>().toEqualTypeOf<Locale>()
  expectTypeOf<GenesisStep>().toEqualTypeOf<Step>()
  expectTypeOf<PartialBriefInput>().toExtend<GenesisBriefInput>()
  expectTypeOf<GenesisBriefInput>().toExtend<PartialBriefInput>()
  expectTypeOf<Brief>().toExtend<GenesisBrief>()
  expectTypeOf<BriefEvent>().toExtend<GenesisEvent>()
  expectTypeOf<GenesisEvent['type']>().toEqualTypeOf<BriefEvent['type']>()
  expectTypeOf<Quota>().toExtend<GenesisQuota>()
  expectTypeOf<Problem>().toExtend<GenesisProblem>()
  expectTypeOf<GenesisCoachProps>().toExtend<SessionCallbacks>()
})

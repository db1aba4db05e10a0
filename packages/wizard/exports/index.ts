export { GenesisCoach } from '../src/GenesisCoach.tsx'
export type {
  GenesisBrief,
  GenesisBriefInput,
  GenesisEvent,
  GenesisLocale,
  GenesisPart,
  GenesisPartResult,
  GenesisQuota,
  GenesisSection,
} from './brief-types.ts'
export type { GenesisCoachProps, GenesisDraft, GenesisProblem, GenesisStep } from './props.ts'

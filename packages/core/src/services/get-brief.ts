import { AGENT_NAMES, type AgentName, RESULT_KEYS } from '../domain/agent-name.ts'
import { AGENT_RESULTS, type AgentResult } from '../domain/agent-result.ts'
import type { Brief, BriefResults } from '../domain/brief.ts'
import { type BriefInput, briefInputSchema } from '../domain/brief-input.ts'
import type { ProgressState } from '../domain/brief-progress.ts'
import { isFinal } from '../domain/brief-status.ts'
import { GenesisError } from '../domain/genesis-error.ts'
import { PRESET_TABLE } from '../domain/preset.ts'
import { BRIEF_FILES, briefPath } from '../domain/virtual-path.ts'
import type { BriefRecord } from '../ports/brief-record.ts'
import type { ServiceDeps } from './deps.ts'
import { foldLog } from './get-progress.ts'
import { ownedRecord } from './owned-record.ts'

type Deps = Pick<ServiceDeps, 'ledger' | 'files' | 'events' | 'options'>

/** A brief with its input and whatever results there are by now. */
export async function getBrief(deps: Deps, userId: string, briefId: string): Promise<Brief> {
  return readBrief(deps, await ownedRecord(deps, userId, briefId))
}

/** The brief behind a record. */
export async function readBrief(deps: Omit<Deps, 'ledger'>, record: BriefRecord): Promise<Brief> {
  const [input, results] = await Promise.all([readInput(deps, record), readResults(deps, record)])
  const { briefId, userId, businessName: _name, sector: _sector, location: _location, ...rest } = record
  const {
    epoch: _epoch,
    attempt: _attempt,
    workedMs: _workedMs,
    generation: _generation,
    lastSeq: _lastSeq,
    ...shown
  } = rest
  return { id: briefId, ownerId: userId, ...shown, input, results }
}

/** The input of a brief as it was stored when the brief was started. */
export async function readInput(deps: Pick<Deps, 'files'>, record: BriefRecord): Promise<BriefInput> {
  const file = await deps.files.read(briefPath(record.userId, record.briefId, BRIEF_FILES.input))
  const parsed = briefInputSchema.safeParse(file?.kind === 'json' ? file.value : undefined)
  if (parsed.success) return parsed.data
  throw new GenesisError('GENESIS_STORE_UNAVAILABLE', {}, { cause: parsed.error })
}

async function readResults(deps: Omit<Deps, 'ledger'>, record: BriefRecord): Promise<BriefResults> {
  const stored = await Promise.all(AGENT_NAMES.map((name) => readResult(deps, record, name)))
  const missing = stored.some((result) => result === undefined)
  const progress = missing && !isFinal(record.status) ? await foldLog(deps, record) : undefined
  const entries = AGENT_NAMES.map((name, index) => [
    RESULT_KEYS[name],
    stored[index] ?? unfinished(record, name, progress),
  ])
  return Object.fromEntries(entries) as BriefResults // keys and envelopes come from the tables of the domain
}

async function readResult(
  deps: Pick<Deps, 'files'>,
  record: BriefRecord,
  name: AgentName,
): Promise<AgentResult | undefined> {
  if (!PRESET_TABLE[record.preset].agents.includes(name)) return { status: 'skipped', attempts: 0 }
  const file = await deps.files.read(briefPath(record.userId, record.briefId, BRIEF_FILES[name]))
  if (file === undefined) return undefined
  const parsed = AGENT_RESULTS[name].safeParse(file.kind === 'json' ? file.value : undefined)
  if (parsed.success) return parsed.data as AgentResult // the schema is the one of this name
  throw new GenesisError('GENESIS_STORE_UNAVAILABLE', {}, { cause: parsed.error })
}

function unfinished(record: BriefRecord, name: AgentName, progress: ProgressState | undefined): AgentResult {
  const attempts = progress?.agents[name].attempt ?? 0
  if (record.status === 'cancelled') return { status: 'cancelled', attempts }
  if (isFinal(record.status)) return { status: 'failed', reason: record.error?.code ?? 'GENESIS_INTERNAL', attempts }
  return { status: progress?.agents[name].status === 'running' ? 'running' : 'pending', attempts }
}

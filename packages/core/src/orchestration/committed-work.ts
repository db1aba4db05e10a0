import { AGENT_NAMES, type AgentName, SECTIONS } from '../domain/agent-name.ts'
import { AGENT_RESULTS, type AgentResult, DEGRADED_REASONS, usageSchema } from '../domain/agent-result.ts'
import { GenesisError } from '../domain/genesis-error.ts'
import { BRIEF_FILES, type VirtualPath, briefFolder, briefPath } from '../domain/virtual-path.ts'
import type { RunJob, RunResults } from '../ports/brief-runner.ts'
import type { EventLog } from '../ports/event-log.ts'
import type { FileStore } from '../ports/file-store.ts'
import * as z from 'zod/mini'
import { partFile } from './run-agent.ts'
import type { RunScope } from './run-scope.ts'
import type { Written } from './written.ts'

const writtenSchema = z.strictObject({
  value: z.unknown(),
  provider: z.string(),
  reason: z.exactOptional(z.enum(DEGRADED_REASONS)),
  model: z.exactOptional(z.string()),
  promptVersion: z.exactOptional(z.string()),
  usage: z.exactOptional(usageSchema),
})

type CommittedWork = Pick<RunScope, 'committed' | 'keptParts' | 'startsBefore'>

/** What earlier holders of a run have committed. A first holder has nothing to read. */
export async function readCommitted(deps: { files: FileStore; events: EventLog }, job: RunJob): Promise<CommittedWork> {
  if (job.lease.epoch === 1) return { committed: {}, keptParts: new Map(), startsBefore: {} }
  const { userId, briefId } = job.lease
  const there = new Set(await deps.files.list(briefFolder(userId, briefId)))
  const committed: RunResults = {}
  for (const name of AGENT_NAMES) {
    const value = await readJson(deps.files, there, briefPath(userId, briefId, BRIEF_FILES[name]))
    if (value !== undefined)
      Object.assign(committed, { [name]: parseStored(AGENT_RESULTS[name], value) as AgentResult }) // schema of this name
  }
  const keptParts = new Map<string, Written<unknown>>()
  for (const section of SECTIONS) {
    const value = await readJson(deps.files, there, briefPath(userId, briefId, partFile(section)))
    if (value !== undefined) keptParts.set(section, parseStored(writtenSchema, value))
  }
  return { committed, keptParts, startsBefore: await countStarts(deps.events, briefId) }
}

async function readJson(files: FileStore, there: ReadonlySet<VirtualPath>, path: VirtualPath): Promise<unknown> {
  if (!there.has(path)) return undefined
  const content = await files.read(path)
  return content?.kind === 'json' ? content.value : undefined
}

function parseStored<S extends z.ZodMiniType>(schema: S, value: unknown): z.output<S> {
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return parsed.data
  throw new GenesisError('GENESIS_STORE_UNAVAILABLE', {}, { cause: parsed.error })
}

async function countStarts(events: EventLog, briefId: string): Promise<Partial<Record<AgentName, number>>> {
  const counts: Partial<Record<AgentName, number>> = {}
  for (let after = 0; ; ) {
    const batch = await events.read(briefId, after, 200)
    for (const { event } of batch) {
      if (event.type === 'agent-started') counts[event.agent] = (counts[event.agent] ?? 0) + 1
    }
    const last = batch.at(-1)
    if (!last) return counts
    after = last.seq
  }
}

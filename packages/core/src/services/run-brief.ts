import { AGENT_NAMES } from '../domain/agent-name.ts'
import { isUsable } from '../domain/agent-result.ts'
import { confidenceOf, readyForWebsite } from '../domain/confidence.ts'
import { GENESIS_ERRORS, type GenesisErrorCode } from '../domain/genesis-error.ts'
import { PRESET_TABLE } from '../domain/preset.ts'
import type { RunEnding } from '../ports/brief-ledger.ts'
import type { BriefRecord, RunLease } from '../ports/brief-record.ts'
import { RunLostError, type RunResults } from '../ports/brief-runner.ts'
import type { ServiceDeps } from './deps.ts'
import { readInput } from './get-brief.ts'

type Deps = Pick<ServiceDeps, 'ledger' | 'files' | 'events' | 'runner' | 'clock' | 'options' | 'log' | 'kickRelay'>

/**
 * Takes a run and brings it to its end, from wherever an earlier holder left it. Resolves when the run is over or is
 * somebody else's; rejects when it must be tried again (the store fails, or `signal` takes it away).
 */
export async function runBrief(deps: Deps, briefId: string, signal: AbortSignal): Promise<void> {
  const claim = await deps.ledger.claim(briefId, deps.clock.now())
  if (claim.kind !== 'claimed') return
  const { lease, record } = claim
  const input = await readInput(deps, record)
  const lost = watchLease(deps, lease)
  try {
    const remainingMs = deps.options.generationTimeoutMs - record.workedMs
    const results = await deps.runner.run({ lease, record, input, remainingMs }, AbortSignal.any([signal, lost.signal]))
    const outcome = await deps.ledger.finish(lease, endingOf(record, results), deps.clock.now())
    deps.log.info({ briefId, outcome }, 'run ended')
    deps.kickRelay()
  } catch (error) {
    if (!(error instanceof RunLostError)) throw error
    deps.log.info({ briefId, reason: error.reason }, 'run lost')
  } finally {
    lost.stop()
  }
}

/** Aborts soon after the run is cancelled, deleted or claimed by somebody else, so that calls in flight end. */
function watchLease(deps: Deps, lease: RunLease): { signal: AbortSignal; stop: () => void } {
  const lost = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const check = async () => {
    timer = undefined
    const record = await deps.ledger.get(lease.briefId)
    if (!record) lost.abort(new RunLostError('gone'))
    else if (record.epoch !== lease.epoch) lost.abort(new RunLostError('fenced'))
  }
  const onError = (error: unknown) =>
    deps.log.warn({ briefId: lease.briefId, err: error }, 'lease could not be checked')
  // Most wakes are the run's own writes, which are fenced anyway: one look for many of them.
  const unsubscribe = deps.events.subscribe(lease.briefId, () => {
    timer ??= setTimeout(() => void check().catch(onError), deps.options.leaseCheckMs).unref()
  })
  const stop = () => {
    unsubscribe()
    clearTimeout(timer)
  }
  return { signal: lost.signal, stop }
}

/** How a run ends, by what its sub-agents left. Pure. */
export function endingOf(record: Pick<BriefRecord, 'preset' | 'uiLocale'>, results: RunResults): RunEnding {
  const confidence = confidenceOf(record.preset, results)
  if (!isUsable(results.content)) return failure(record, results)
  const working = AGENT_NAMES.filter((name) => PRESET_TABLE[record.preset].agents.includes(name))
  const status = working.every((name) => isUsable(results[name])) ? 'completed' : 'partial'
  const degraded = working.filter((name) => results[name]?.status === 'degraded')
  const refunded = results.content?.reason === 'fallback'
  return {
    status,
    confidence,
    readyForWebsite: readyForWebsite(status, record.preset, results),
    event: { type: 'brief-completed', status, degraded, confidence, ...(refunded ? { refunded } : {}) },
    quota: refunded ? 'release' : 'charge',
  }
}

function failure(record: Pick<BriefRecord, 'preset' | 'uiLocale'>, results: RunResults): RunEnding {
  const timedOut = results.content?.reason === 'GENESIS_GENERATION_TIMEOUT'
  const code: GenesisErrorCode = timedOut ? 'GENESIS_GENERATION_TIMEOUT' : 'GENESIS_GENERATION_FAILED'
  const error = { code, message: GENESIS_ERRORS[code].message[record.uiLocale] }
  return {
    status: 'failed',
    confidence: confidenceOf(record.preset, results),
    readyForWebsite: false,
    error,
    event: { type: 'brief-failed', ...error, refunded: true },
    quota: 'release',
  }
}

import { randomBytes, randomUUID } from 'node:crypto'
import { createApi } from '@genesis/api/app'
import { createDc360Client } from '@genesis/core/adapters/dc360/dc360-client'
import { createInlineQueue } from '@genesis/core/adapters/inline/inline-queue'
import { loadPacks } from '@genesis/core/adapters/json-packs/json-packs'
import { createPhoneNumbers } from '@genesis/core/adapters/libphonenumber/phone-numbers'
import { loadPrompts } from '@genesis/core/adapters/prompt-files/prompt-files'
import { openSqliteStore } from '@genesis/core/adapters/sqlite/open-store'
import { systemClock } from '@genesis/core/adapters/system/system-clock'
import { createSystemIds } from '@genesis/core/adapters/system/system-ids'
import { AGENTS } from '@genesis/core/orchestration/agents/index'
import { PROMPT_FOLDER } from '@genesis/core/orchestration/prompts/prompt-folder'
import { type BriefRunnerDeps, createBriefRunner } from '@genesis/core/orchestration/run-graph'
import type { Secrets } from '@genesis/core/ports/secrets'
import { createDc360Turns } from '@genesis/core/services/dc360-turns'
import type { ServiceDeps } from '@genesis/core/services/deps'
import { startRelayLoop } from '@genesis/core/services/relay-loop'
import { relayOutbox } from '@genesis/core/services/relay-outbox'
import { runBrief } from '@genesis/core/services/run-brief'
import { createServices } from '@genesis/core/services/services'
import { Hono } from 'hono'
import type { Logger } from 'pino'
import { composeIdentity, type Identity } from './compose-identity.ts'
import { composeSimulator } from './compose-simulator.ts'
import { composeTextModel } from './compose-text-model.ts'
import type { Config } from './config/load-config.ts'
import { demoRoutes } from './http/demo-routes.ts'

/** A running Genesis: what answers requests, and how to end it. */
export type Genesis = { fetch: Hono['fetch']; drain: () => Promise<void> }

type Surroundings = { log: Logger; origin: string }
/** What stands behind the ports of one process. */
type House = {
  deps: Omit<ServiceDeps, 'kickRelay'>
  identity: Identity
  dc360Secrets: string[]
  closeStore: () => void
}

/** Puts the house together: adapters, then the work behind the scenes, then the doors. */
export async function compose(config: Config, around: Surroundings): Promise<Genesis> {
  const house = await constructAdapters(config, around)
  const draining = new AbortController()
  const work = startWork(house, around)
  const fetch = await openDoors(config, around, { house, kickRelay: work.kickRelay, draining: draining.signal })
  return {
    fetch,
    async drain() {
      draining.abort()
      await work.stop()
      house.closeStore()
    },
  }
}

/** Adapters are constructed here and nowhere else; read it as a list. */
async function constructAdapters(config: Config, { log, origin }: Surroundings): Promise<House> {
  const { options, planLimits, upgradeUrl } = config
  const clock = systemClock
  const ids = createSystemIds()
  const store = openSqliteStore({
    location: config.store.kind === 'memory' ? ':memory:' : config.store.path,
    onListenerError: (error) => log.error({ err: error }, 'a subscriber of the event log threw'),
  })
  const { ledger, files, events, quota, outbox, drafts, limiter, cache, secrets } = store
  const queue = createInlineQueue(store.jobs)
  const packs = loadPacks()
  const prompts = await loadPrompts(PROMPT_FOLDER)
  const model = composeTextModel(config)
  const phones = createPhoneNumbers()
  const identity = await composeIdentity(config, { secrets, clock })
  const dc360Secrets = await dc360SecretsOf(config, secrets)
  const dc360 = createDc360Client({
    baseUrl: config.dc360.url ?? `${origin}/dc360`,
    secrets: dc360Secrets,
    planLimits,
    timeoutMs: options.dc360TimeoutMs,
  })
  const dc360Turns = createDc360Turns(clock)
  const runner = createBriefRunner({
    ...{ agents: AGENTS, ledger, files, events, packs, prompts, model, clock, ids, options },
    ...runnerLog(log),
  })
  const ports = {
    ledger,
    files,
    events,
    queue,
    quota,
    outbox,
    drafts,
    limiter,
    cache,
    dc360,
    dc360Turns,
    runner,
    packs,
    phones,
  }
  return {
    deps: { ...ports, clock, ids, options, planLimits, upgradeUrl, log, hasModel: model !== undefined },
    identity,
    dc360Secrets,
    closeStore: () => store.close(),
  }
}

/** What a runner tells the operator. */
function runnerLog(log: Logger): Pick<BriefRunnerDeps, 'onAgentError' | 'onFallback'> {
  return {
    onAgentError: (briefId, agent, error) => log.error({ briefId, agent, err: error }, 'sub-agent failed'),
    onFallback: (briefId, { promptId, why, cause }) =>
      log.warn({ briefId, promptId, why, err: cause }, 'the composer answers'),
  }
}

/** Those that were set, else one of our own that the simulator shares. */
async function dc360SecretsOf({ dc360 }: Config, secrets: Secrets): Promise<string[]> {
  if (dc360.secrets.length > 0) return dc360.secrets
  return [await secrets.getOrCreate('dc360-service-secret', () => randomBytes(32).toString('base64url'))]
}

/** The relay of the outbox and the worker of the queue. */
function startWork({ deps }: House, { log }: Surroundings) {
  const { clock, options, queue } = deps
  const relay = startRelayLoop({
    relay: () => relayOutbox(deps),
    now: () => clock.now(),
    onError: (error) => log.error({ err: error }, 'outbox could not be read'),
    maxPauseMs: options.outbox.retryMaxMs,
    errorPauseMs: options.outbox.retryBaseMs,
  })
  const kickRelay = () => relay.kick()
  const worker = queue.work((briefId, signal) => runBrief({ ...deps, kickRelay }, briefId, signal), {
    concurrency: options.workerConcurrency,
    retryDelayMs: options.jobRetryDelayMs,
    onError: (briefId, error) => log.error({ briefId, err: error }, 'run failed; it will be tried again'),
  })
  return {
    kickRelay,
    async stop() {
      await worker.close(options.drainMs)
      await relay.stop()
    },
  }
}

type Inside = { house: House; kickRelay: () => void; draining: AbortSignal }

/** Everything that answers over HTTP. */
async function openDoors(config: Config, { log }: Surroundings, { house, kickRelay, draining }: Inside) {
  const { deps, identity, dc360Secrets } = house
  const app = new Hono({ strict: false })
  if (config.dc360.simulate) {
    const simulator = { identity, clock: deps.clock, secrets: dc360Secrets, log }
    app.route('/dc360', await composeSimulator(config, simulator))
  }
  const api = createApi(
    {
      services: createServices({ ...deps, kickRelay }),
      verifyToken: (token) => identity.verifier.verify(token),
      requestId: () => randomUUID(),
      options: config.options,
      draining,
      log,
    },
    { corsOrigins: config.corsOrigins },
  )
  app.route('/', api)
  app.route('/', demoRoutes())
  return app.fetch
}

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
import { createBriefRunner } from '@genesis/core/orchestration/run-graph'
import { startRelayLoop } from '@genesis/core/services/relay-loop'
import { relayOutbox } from '@genesis/core/services/relay-outbox'
import { runBrief } from '@genesis/core/services/run-brief'
import { createServices } from '@genesis/core/services/services'
import { Hono } from 'hono'
import type { Logger } from 'pino'
import { composeIdentity } from './compose-identity.ts'
import { composeSimulator } from './compose-simulator.ts'
import { composeTextModel } from './compose-text-model.ts'
import type { Config } from './config/load-config.ts'
import { demoRoutes } from './http/demo-routes.ts'

/** A running Genesis: what answers requests, and how to end it. */
export type Genesis = { fetch: Hono['fetch']; drain: () => Promise<void> }

/** Puts the house together. Adapters are constructed here and nowhere else; read it as a list. */
export async function compose(config: Config, { log, origin }: { log: Logger; origin: string }): Promise<Genesis> {
  const { options, planLimits } = config
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
  const identity = await composeIdentity(config, { secrets, clock })
  const dc360Secrets = config.dc360.secrets.length > 0 ? config.dc360.secrets : [await ownSecret()]
  const dc360 = createDc360Client({
    baseUrl: config.dc360.url ?? `${origin}/dc360`,
    secrets: dc360Secrets,
    planLimits,
    timeoutMs: options.dc360TimeoutMs,
  })
  const runner = createBriefRunner({
    ...{ agents: AGENTS, ledger, files, events, packs, prompts, model, clock, ids, options },
    onAgentError: (briefId, agent, error) => log.error({ briefId, agent, err: error }, 'sub-agent failed'),
    onFallback: (briefId, promptId, why, cause) =>
      log.warn({ briefId, promptId, why, err: cause }, 'the composer answers'),
  })
  const deps = {
    ...{
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
      runner,
      packs,
      clock,
      ids,
      options,
    },
    ...{ phones: createPhoneNumbers(), planLimits, log, hasModel: model !== undefined, kickRelay: () => relay.kick() },
    upgradeUrl: config.upgradeUrl,
  }
  const relay = startRelayLoop({
    relay: () => relayOutbox(deps),
    now: () => clock.now(),
    onError: (error) => log.error({ err: error }, 'outbox could not be read'),
    maxPauseMs: options.outbox.retryMaxMs,
    errorPauseMs: options.outbox.retryBaseMs,
  })
  const worker = queue.work((briefId, signal) => runBrief(deps, briefId, signal), {
    concurrency: options.workerConcurrency,
    retryDelayMs: options.jobRetryDelayMs,
    onError: (briefId, error) => log.error({ briefId, err: error }, 'run failed; it will be tried again'),
  })
  const draining = new AbortController()
  const app = new Hono({ strict: false })
  if (config.dc360.simulate)
    app.route('/dc360', await composeSimulator(config, { identity, clock, secrets: dc360Secrets, log }))
  const api = createApi(
    {
      services: createServices(deps),
      verifyToken: (token) => identity.verifier.verify(token),
      requestId: () => randomUUID(),
      draining: draining.signal,
      ...{ options, log },
    },
    { corsOrigins: config.corsOrigins },
  )
  app.route('/', api)
  app.route('/', demoRoutes())

  return {
    fetch: app.fetch,
    async drain() {
      draining.abort()
      await worker.close(options.drainMs)
      await relay.stop()
      store.close()
    },
  }

  function ownSecret(): Promise<string> {
    return secrets.getOrCreate('dc360-service-secret', () => randomBytes(32).toString('base64url'))
  }
}

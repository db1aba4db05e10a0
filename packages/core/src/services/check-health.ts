import type { ServiceDeps } from './deps.ts'

export type Check = { ok: boolean }
export type Readiness = { ok: boolean; checks: { store: Check; queue: Check } }

type Deps = Pick<ServiceDeps, 'ledger' | 'queue' | 'dc360' | 'log'>

/** Whether store and queue answer. DC360 and providers are no part of it: their outage must not take us down too. */
export async function checkReady(deps: Omit<Deps, 'dc360'>): Promise<Readiness> {
  const [store, queue] = await Promise.all([
    answers(deps, 'store', () => deps.ledger.get('brief_00000000000000000000000000')),
    answers(deps, 'queue', () => deps.queue.waiting()),
  ])
  return { ok: store.ok && queue.ok, checks: { store, queue } }
}

/** Whether DC360 answers. */
export async function checkDc360(deps: Deps): Promise<Check> {
  return answers(deps, 'dc360', async () => {
    if (!(await deps.dc360.ping())) throw new Error('no answer')
  })
}

async function answers(deps: Pick<Deps, 'log'>, name: string, ask: () => Promise<unknown>): Promise<Check> {
  try {
    await ask()
    return { ok: true }
  } catch (error) {
    deps.log.warn({ check: name, err: error }, 'health check failed')
    return { ok: false }
  }
}

import { createSession } from '../session/session.ts'
import type { SessionCallbacks, SessionConfig } from '../session/session-config.ts'
import type { Session } from '../session/session-state.ts'
import { type ManualEnvironment, manualEnvironment } from './manual-environment.ts'
import type { Scenario, ScenarioName } from './scenario.ts'
import type { GenesisClient } from '../transport/trpc-api.ts'
import { createScriptedApi, type Hand } from './scripted-api.ts'
import { scriptedClient } from './scripted-client.ts'

export type Play = {
  session: Session
  /** For what the screens read by themselves. */
  client: GenesisClient
  hand: Hand
  environment: ManualEnvironment
  /** What the host was told, in order. */
  told: [name: keyof SessionCallbacks, given: unknown][]
  /** The page anew: another session on the same device, with the same Genesis behind it. */
  reload: (config?: Partial<SessionConfig>) => Session
}

/** A session over a scripted Genesis on a device in the hand. */
export function play(script: Scenario | ScenarioName = 'happy', config: Partial<SessionConfig> = {}): Play {
  const environment = manualEnvironment()
  const { api, hand } = createScriptedApi(script, { now: environment.now })
  const told: Play['told'] = []
  const tell =
    (name: keyof SessionCallbacks) =>
    (given: unknown): void => {
      told.push([name, given])
    }
  const callbacks: SessionCallbacks = {
    ...{ onStepChange: tell('onStepChange'), onDraftSaved: tell('onDraftSaved'), onStart: tell('onStart') },
    ...{ onEvent: tell('onEvent'), onSectionReady: tell('onSectionReady'), onComplete: tell('onComplete') },
    ...{ onQuota: tell('onQuota'), onError: tell('onError') },
  }
  const reload: Play['reload'] = (more = {}) =>
    createSession({
      ...{ api, environment, scope: 'https://genesis.example', userKey: '42' },
      ...{ uiLocale: () => 'fr', contentLocale: () => 'fr', callbacks: () => callbacks },
      ...config,
      ...more,
    })
  return { session: reload(), client: scriptedClient(api), hand, environment, told, reload }
}

import { act, cleanup, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { Locale } from '@genesis/core/domain/locale'
import { StrictMode } from 'react'
import { afterEach, vi } from 'vitest'
import { Wizard } from '../coach/wizard.tsx'
import { GenesisQueries } from '../hooks/genesis-queries.tsx'
import { MessagesProvider } from '../messages/messages-provider.tsx'
import type { SessionConfig } from '../session/session-config.ts'
import type { Page } from '../session/session-state.ts'
import { type Play, play } from './play.ts'
import type { Call, Scenario, ScenarioName } from './scenario.ts'

export type WizardOptions = {
  script?: Scenario | ScenarioName
  page?: Page
  values?: SessionConfig['initialValues']
  locale?: Locale
  /** A phone: one group of questions at a time. */
  narrow?: boolean
  onClose?: () => void
  /** Calls of this name wait until `release`. */
  held?: Call
  /** The page anew on the same device, with the same Genesis behind it. */
  again?: Play
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** What is enough to start a brief. */
export const ENOUGH = { businessName: 'Maquis Chez Awa', sector: 'restaurant', description: 'Cuisine au feu de bois.' }

/** The whole wizard over a scripted Genesis, under StrictMode, with a user's hands. */
export async function renderWizard(options: WizardOptions = {}) {
  const { script = 'happy', page, values, locale = 'fr', narrow = false, onClose } = options
  vi.stubGlobal('matchMedia', () => ({ matches: narrow, addEventListener: () => {}, removeEventListener: () => {} }))
  const { again } = options
  const played = again ? { ...again, session: again.reload() } : play(script, { initialValues: values })
  const { session, client, hand, environment } = played
  const release = options.held ? hand.hold(options.held) : () => {}
  vi.spyOn(Date, 'now').mockImplementation(environment.now)
  const view = render(
    <StrictMode>
      <div className="genesis-root" lang={locale}>
        <MessagesProvider locale={locale} fallback={null}>
          <GenesisQueries client={client}>
            <Wizard session={session} baseUrl="https://genesis.example" onClose={onClose} />
          </GenesisQueries>
        </MessagesProvider>
      </div>
    </StrictMode>,
  )
  /** Does something to Genesis, and lets all that follows happen. */
  const happen = (deed: () => unknown) =>
    act(async () => {
      await deed()
      await environment.settle()
    })
  await happen(() => session.resume())
  if (page) await happen(() => session.goTo(page))
  return { ...played, ...view, user: userEvent.setup(), happen, hand, release }
}

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Wizard } from '../../src/coach/wizard.tsx'
import { GenesisQueries } from '../../src/hooks/genesis-queries.tsx'
import { MessagesProvider } from '../../src/messages/messages-provider.tsx'
import { createScriptedApi } from '../../src/testing/scripted-api.ts'
import { scriptedClient } from '../../src/testing/scripted-client.ts'
import { states, stillSession } from '../../src/testing/gallery-states.ts'

/** One state of the wizard on a bare page: `?state=review&locale=en`. */
const query = new URLSearchParams(location.search)
const state = states(Date.now())[query.get('state') ?? 'business']
const locale = query.get('locale') === 'en' ? 'en' : 'fr'
const root = document.getElementById('root')
if (!state || !root) throw new Error('no such state')
const session = stillSession(state)
const { api } = createScriptedApi()
createRoot(root).render(
  <StrictMode>
    <div className="genesis-root" lang={locale}>
      <MessagesProvider locale={locale} fallback={null}>
        <GenesisQueries client={scriptedClient(api)}>
          <Wizard session={session} baseUrl="" onClose={() => undefined} />
        </GenesisQueries>
      </MessagesProvider>
    </div>
  </StrictMode>,
)

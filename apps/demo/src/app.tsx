import { useState } from 'react'
import { BenchProvider } from './bench/bench-provider.tsx'
import { ActiveFaults } from './bench/active-faults.tsx'
import { TestBench } from './bench/test-bench.tsx'
import { BriefsPage } from './briefs/briefs-page.tsx'
import { GenesisPage } from './genesis/genesis-page.tsx'
import { MessagesProvider, useMessages } from './messages/messages-provider.tsx'
import { useRoute } from './navigation/route.ts'
import { SideNav } from './navigation/side-nav.tsx'
import { TopBar } from './navigation/top-bar.tsx'
import { SceneryPage } from './other/scenery-page.tsx'
import { SessionProvider } from './session/session-provider.tsx'

/** A page that looks like DC360's dashboard, with Genesis in the place where DC360 would have it. */
export function App() {
  return (
    <MessagesProvider>
      <SessionProvider>
        <BenchProvider>
          <Dashboard />
        </BenchProvider>
      </SessionProvider>
    </MessagesProvider>
  )
}

function Dashboard() {
  const { t } = useMessages()
  const [open, setOpen] = useState<'menu' | 'bench'>()
  const toggle = (which: 'menu' | 'bench') => setOpen((now) => (now === which ? undefined : which))
  return (
    <div className="app">
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        {t.skip}
      </a>
      <TopBar open={open} onToggle={toggle} />
      <TestBench open={open === 'bench'} />
      <ActiveFaults />
      <div className="app-body">
        <SideNav open={open === 'menu'} onGo={() => setOpen((now) => (now === 'menu' ? undefined : now))} />
        <main id="main" tabIndex={-1}>
          <CurrentPage />
        </main>
      </div>
    </div>
  )
}

function CurrentPage() {
  const route = useRoute()
  switch (route.page) {
    case 'genesis':
      return <GenesisPage briefId={route.briefId} />
    case 'briefs':
      return <BriefsPage />
    default:
      return <SceneryPage page={route.page} />
  }
}

import { BriefForm } from './brief-form/brief-form.tsx'
import { MessagesProvider, useMessages } from './messages/messages-provider.tsx'
import { MyBriefs } from './my-briefs/my-briefs.tsx'
import { PageHeader } from './navigation/page-header.tsx'
import { useRoute } from './navigation/route.ts'
import { Announcer } from './parts/announcer.tsx'
import { BriefPage } from './run/brief-page.tsx'
import { AccountBar } from './session/account-bar.tsx'
import { SessionProvider } from './session/session-provider.tsx'

/** The demonstration page: a form, a run, its result, and the list of them. */
export function App() {
  return (
    <MessagesProvider>
      <Announcer>
        <SessionProvider>
          <Page />
        </SessionProvider>
      </Announcer>
    </MessagesProvider>
  )
}

function Page() {
  const { t } = useMessages()
  return (
    <>
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
      <PageHeader />
      <AccountBar />
      <main id="main" tabIndex={-1}>
        <CurrentPage />
      </main>
    </>
  )
}

/** Another brief starts its page anew. */
function CurrentPage() {
  const route = useRoute()
  if (route.page === 'brief') return <BriefPage key={route.briefId} briefId={route.briefId} />
  return route.page === 'briefs' ? <MyBriefs /> : <BriefForm />
}

import { GenesisCoach, type GenesisStep } from '@dc360/genesis-wizard'
import { useMessages } from '../messages/messages-provider.tsx'
import { goTo, renameTo } from '../navigation/route.ts'
import { PageHeading } from '../parts/page-heading.tsx'
import { useSession } from '../session/session-provider.tsx'

/** Genesis as DC360 mounts it: its address, the user's token, the page's language. */
export function GenesisPage({ briefId }: { briefId: string | undefined }) {
  const { t, locale } = useMessages()
  const { userId, tokens, visit, setQuota } = useSession()
  const stepped = (step: GenesisStep) => {
    // The brief that was opened is left: a reload belongs to what is on the screen now.
    if (briefId !== undefined && (step === 'business' || step === 'market')) renameTo({ page: 'genesis' })
  }
  return (
    <div className="page">
      <PageHeading title={t.pages.genesis}>
        <p className="lead">{t.genesis.lead}</p>
      </PageHeading>
      <GenesisCoach
        key={visit}
        baseUrl={location.origin}
        userKey={userId}
        getToken={({ fresh }) => (fresh ? tokens.renew() : tokens.get())}
        locale={locale}
        onQuota={setQuota}
        onStepChange={stepped}
        onClose={() => goTo({ page: 'briefs' })}
        {...(briefId !== undefined && { briefId })}
      />
    </div>
  )
}

import { useRunMessages } from '../../messages/use-run-messages.ts'

type ProvenanceProps = { of: { toCheck?: boolean | undefined; general?: boolean | undefined } }

/** Says of a claim that nobody checked it, or that it holds for the trade at large. */
export function Provenance({ of: { toCheck, general } }: ProvenanceProps) {
  const { t } = useRunMessages()
  return (
    <>
      {toCheck && (
        <span className="genesis-tag" data-tone="warn">
          {t.toCheck}
        </span>
      )}
      {general && <span className="genesis-tag">{t.general}</span>}
    </>
  )
}

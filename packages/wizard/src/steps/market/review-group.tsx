import { type FieldPath, FIELDS, type Group } from '../../answers/fields.ts'
import { linesOf } from '../../answers/answers.ts'
import { useCoach } from '../../coach/coach-context.ts'
import { useMessages } from '../../messages/messages-provider.tsx'
import { ReviewRow } from './review-row.tsx'

/** The answers on one subject, each with its way back. */
export function ReviewGroup({ group }: { group: Group }) {
  const { t } = useMessages()
  const { idOf } = useCoach()
  return (
    <section className="genesis-group" aria-labelledby={idOf(`review-${group.id}`)}>
      <h3 id={idOf(`review-${group.id}`)}>{t.groups[group.id].title}</h3>
      <dl className="genesis-answers">
        {group.id === 'services' ? <ServicesRow /> : group.fields.map((path) => <AnswerRow key={path} path={path} />)}
      </dl>
    </section>
  )
}

function AnswerRow({ path }: { path: FieldPath }) {
  const { t } = useMessages()
  const { answers } = useCoach()
  const nameOf = useChosenName()
  const text = answers.texts[path].trim()
  const lines = FIELDS[path].kind === 'list' ? linesOf(text) : text === '' ? [] : [nameOf(path, text)]
  return <ReviewRow path={path} label={t.fields[path].label} lines={lines} />
}

function ServicesRow() {
  const { t } = useMessages()
  const { services } = useCoach().answers
  const lines = services.map(({ name, price, description }) =>
    [name, price, description]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(' · '),
  )
  return <ReviewRow path="services" label={t.groups.services.title} lines={lines.filter((line) => line !== '')} />
}

/** What was picked from a list, by its name. */
function useChosenName(): (path: FieldPath, value: string) => string {
  const { catalog } = useCoach()
  return (path, value) => {
    if (catalog.status !== 'ready') return value
    const { sectors, countries } = catalog.catalog
    if (path === 'sector') return sectors.find(({ id }) => id === value)?.label ?? value
    if (path === 'location.country') return countries.find(({ code }) => code === value)?.name ?? value
    return value
  }
}

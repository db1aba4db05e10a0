import { useCoach } from '../../coach/coach-context.ts'
import { Gap } from '../../parts/gap.tsx'
import { Swatch } from '../../parts/swatch.tsx'

/** Left out of a preview: addresses, codes and measures that read badly without their screen. */
const HIDDEN = new Set(
  'id format role url variants toCheck general status checkedOn searchMetadata matchScore languagesGenerated potentialImpact difficulty timeframe'.split(
    ' ',
  ),
)
const STRONG = new Set(['title', 'question', 'name', 'value', 'metaTitle', 'label'])

/**
 * A section as its event shows it: cut to size, so of no certain shape. Its texts are read in order; the finished
 * screen gives them their names.
 */
export function PreviewValue({ value, name = '' }: { value: unknown; name?: string }) {
  if (typeof value === 'string') return <Text value={value} name={name} />
  if (Array.isArray(value)) return <List values={value} />
  if (typeof value !== 'object' || value === null) return null
  if ('todo' in value && typeof value.todo === 'string') {
    return (
      <p>
        <Gap todo={value.todo} />
      </p>
    )
  }
  return Object.entries(value)
    .filter(([key]) => !HIDDEN.has(key))
    .map(([key, entry]) => <PreviewValue key={key} name={key} value={entry} />)
}

function Text({ value, name }: { value: string; name: string }) {
  const { fileUrl } = useCoach()
  if (name === 'logoUrl') return <img className="genesis-preview-logo" src={fileUrl(value)} alt="" />
  if (/^#[0-9a-f]{6}$/.test(value)) return <Swatch hex={value} />
  return <p dir="auto">{STRONG.has(name) ? <strong>{value}</strong> : value}</p>
}

/** Lists here have no names of their own and never change: their place is their key. */
function List({ values }: { values: unknown[] }) {
  if (values.length === 0) return null
  const plain = values.every((value) => typeof value === 'string')
  return (
    <ul className={plain ? 'genesis-bullets' : 'genesis-stack'}>
      {values.map((value, index) => (
        <li key={index} dir="auto">
          {plain ? String(value) : <PreviewValue value={value} />}
        </li>
      ))}
    </ul>
  )
}

import { useCoach } from '../coach/coach-context.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { isAsking, type Page, STEP_OF, STEPS, type Step } from '../session/session-state.ts'
import { Icon } from './icon.tsx'

/** The four steps and where one is. Steps already answered can be gone back to until the brief is started. */
export function Stepper() {
  const { t } = useMessages()
  const { state, goTo } = useCoach()
  const current = STEPS.indexOf(STEP_OF[state.page])
  return (
    <nav className="genesis-stepper" aria-label={t.steps.label}>
      <p className="genesis-stepper-short" aria-hidden="true">
        {t.steps.position(current + 1, STEPS.length)} · <strong>{t.steps.names[STEP_OF[state.page]]}</strong>
      </p>
      <ol>
        {STEPS.map((step, index) => (
          <li
            key={step}
            className="genesis-step"
            data-state={index < current ? 'done' : index === current ? 'current' : 'ahead'}
            aria-current={index === current ? 'step' : undefined}
          >
            <StepName
              step={step}
              index={index}
              done={index < current}
              goBack={isAsking(state.page) ? goTo : undefined}
            />
          </li>
        ))}
      </ol>
    </nav>
  )
}

type StepNameProps = { step: Step; index: number; done: boolean; goBack: ((page: Page) => void) | undefined }

function StepName({ step, index, done, goBack }: StepNameProps) {
  const { t } = useMessages()
  const name = (
    <>
      <span className="genesis-step-dot" aria-hidden="true">
        {done ? <Icon name="check" /> : index + 1}
      </span>
      <span className="genesis-step-name">
        {t.steps.names[step]}
        {done && <span className="genesis-hidden">, {t.steps.done}</span>}
      </span>
    </>
  )
  if (!done || !goBack) return <span className="genesis-step-body">{name}</span>
  return (
    <button type="button" className="genesis-step-body" onClick={() => goBack(step)}>
      {name}
    </button>
  )
}

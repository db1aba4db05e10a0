import { useCoach } from '../coach/coach-context.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { StepScreen } from '../steps/step-screen.tsx'
import { Icon } from './icon.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { Stepper } from './stepper.tsx'

/** What stands around every step: where one is, what went wrong, and the way out. */
export function Shell({ onClose }: { onClose: (() => void) | undefined }) {
  const { t } = useMessages()
  const { state, touch } = useCoach()
  return (
    <section
      className="genesis-frame"
      aria-label={t.coach}
      data-page={state.page}
      onPointerDownCapture={touch}
      onKeyDownCapture={touch}
    >
      <header className="genesis-head">
        <Stepper />
        {onClose && (
          <button type="button" className="genesis-button genesis-button-icon" aria-label={t.close} onClick={onClose}>
            <Icon name="cross" />
          </button>
        )}
      </header>
      <ProblemNotice />
      <StepScreen page={state.page} />
    </section>
  )
}

import type { RunState } from '../session/session-state.ts'
import { useCoach } from '../coach/coach-context.ts'
import { useRunMessages } from '../messages/use-run-messages.ts'
import { Icon } from './icon.tsx'

/** Where one goes from an end: a new brief, or the same answers once more when this one did not succeed. */
export function NextMoves({ status }: { status: RunState['status'] }) {
  const { t } = useRunMessages()
  const { session, state, goTo } = useCoach()
  const takeUp = () => {
    const answers = state.brief?.input ?? state.values
    session.reset()
    const others = Object.keys(session.getState().values).map((name) => [name, undefined])
    session.setValues({ ...Object.fromEntries(others), ...answers })
    goTo('review')
  }
  return (
    <div className="genesis-foot">
      <div className="genesis-actions">
        {(status === 'failed' || status === 'cancelled') && (
          <button type="button" className="genesis-button genesis-button-primary" onClick={takeUp}>
            {t.results.takeUp}
          </button>
        )}
        <button type="button" className="genesis-button" onClick={() => session.reset()}>
          <Icon name="plus" />
          {t.results.again}
        </button>
      </div>
    </div>
  )
}

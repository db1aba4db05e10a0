import { Announcer } from '../parts/announcer.tsx'
import { Shell } from '../parts/shell.tsx'
import { CoachContext } from './coach-context.ts'
import { type CoachInput, useCoachState } from './use-coach-state.ts'

export type WizardProps = CoachInput & { onClose?: (() => void) | undefined }

/** The four steps over a session. Draws what the session says; decides nothing. */
export function Wizard({ onClose, ...input }: WizardProps) {
  const coach = useCoachState(input)
  return (
    <CoachContext.Provider value={coach}>
      <Announcer>
        <Shell onClose={onClose} />
      </Announcer>
    </CoachContext.Provider>
  )
}

import { AGENT_NAMES } from '@genesis/core/domain/agent-name'
import type { AgentStatus } from '@genesis/core/domain/agent-result'
import { useEffect, useRef } from 'react'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { useAnnounce } from '../../parts/announcer.tsx'
import type { RunState } from '../../session/session-state.ts'

const OVER: readonly AgentStatus[] = ['completed', 'degraded', 'failed']

/** Tells the live region how parts end, and how all ends; what was over when the screen opened is not news. */
export function useRunSayings(run: RunState | undefined): void {
  const { t } = useRunMessages()
  const announce = useAnnounce()
  const before = useRef(run)
  useEffect(() => {
    const last = before.current
    before.current = run
    if (!run || !last || run === last) return
    if (run.status !== last.status && isEnd(run.status)) return announce(t.run.ended[run.status])
    const news = AGENT_NAMES.find((name) => isOver(run, name) && !isOver(last, name))
    if (!news) return
    const status = t.agentStatus[run.agents[news].status]
    announce(t.run.said({ agent: t.agents[news].name, status, done: doneOf(run), all: plannedOf(run) }))
  }, [run, t, announce])
}

/** Parts that are over, whatever their end. */
export function doneOf(run: RunState): number {
  return AGENT_NAMES.filter((name) => isOver(run, name)).length
}

/** Parts of the chosen preset. */
export function plannedOf(run: RunState): number {
  return AGENT_NAMES.filter((name) => run.agents[name].status !== 'skipped').length
}

function isOver(run: RunState, name: (typeof AGENT_NAMES)[number]): boolean {
  return OVER.includes(run.agents[name].status)
}

function isEnd(status: RunState['status']) {
  return status === 'completed' || status === 'partial' || status === 'failed' || status === 'cancelled'
}

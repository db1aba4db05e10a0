import type { AgentName, Section } from '../domain/agent-name.ts'
import type { AgentData } from '../domain/agent-result.ts'
import type { RunResults } from '../ports/brief-runner.ts'
import type { FileContent } from '../ports/file-store.ts'
import type { ComposeContext } from './compose/compose-context.ts'
import type { ModelDesk } from './model-desk.ts'
import type { Written } from './written.ts'

/** What a sub-agent is given. Everything it may know or do is here. */
export type SubAgentContext = {
  /** The user's words, the language to write in, and what Genesis knows of trades and countries. */
  compose: ComposeContext
  /** Results of the sub-agents it `needs`, failed ones included. */
  done: RunResults
  /** Writes with a text model when there is one, else composes. */
  desk: ModelDesk
  /** Aborted when the attempt's or the run's deadline passes, or the run is lost. */
  signal: AbortSignal
  /**
   * Keeps a part for good and shows it: made once, even when the process dies in between. `percent` is how far the
   * sub-agent is with it.
   */
  keep<T>(section: Section, percent: () => number, make: () => Promise<Written<T>>): Promise<Written<T>>
  /** Gives one of the brief's files a public, unguessable path; the file itself goes into `Outcome.files`. */
  publish(file: string): Promise<string>
}

export type Outcome<D> =
  | {
      status: 'completed' | 'degraded'
      written: Written<D>
      /** Files beside the result, stored with it in one step. */
      files?: { file: `${string}.svg` | `${string}.png`; content: FileContent }[]
      /** Sections to show with the result; those shown by `keep` already are left out. */
      sections?: { section: Section; value: unknown }[]
    }
  | { status: 'skipped'; reason: string }

/**
 * One of the five. `needs` are the sub-agents whose results it reads: it starts when they have ended, however they
 * ended. A throw is a failed sub-agent; it never takes another one with it.
 */
export type SubAgent<N extends AgentName = AgentName> = {
  name: N
  needs: readonly AgentName[]
  run(context: SubAgentContext): Promise<Outcome<AgentData[N]>>
}

/** Any of them, as the registry lists them. */
export type AnySubAgent = { [N in AgentName]: SubAgent<N> }[AgentName]

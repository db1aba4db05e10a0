import { Annotation, END, type LangGraphRunnableConfig, START, StateGraph } from '@langchain/langgraph'
import type { AgentResult } from '../domain/agent-result.ts'
import type { RunResults } from '../ports/brief-runner.ts'
import type { RunWriter } from './run-writes.ts'
import type { AnySubAgent } from './sub-agent.ts'

export type NodeRun = (
  agent: AnySubAgent,
  io: { done: RunResults; writer: RunWriter },
  config: LangGraphRunnableConfig,
) => Promise<AgentResult>

const BriefState = Annotation.Root({
  results: Annotation<RunResults>({ reducer: (before, more) => ({ ...before, ...more }), default: () => ({}) }),
})

/**
 * The graph of a preset, derived from what its sub-agents need. LangGraph runs in supersteps: a node of the next wave
 * waits for all of the wave before, needed or not. So sub-agents that share needs form a graph of their own, and those
 * graphs run side by side: a slow logo never holds up seo.
 */
export function buildBriefGraph(agents: readonly AnySubAgent[], run: NodeRun) {
  const graph = new StateGraph(BriefState)
  const edges = graph as unknown as NamedGraph // names are known at run time only
  for (const group of connected(agents)) {
    const [first, ...others] = group
    const name = group.map((agent) => agent.name).join('+')
    if (first && others.length === 0) graph.addNode(name, nodeOf(first, run))
    else graph.addNode(name, buildGroup(group, run))
    edges.addEdge(START, name)
    edges.addEdge(name, END)
  }
  return graph.compile()
}

type NamedGraph = { addEdge(from: string | string[], to: string): unknown }

function buildGroup(group: readonly AnySubAgent[], run: NodeRun) {
  const graph = new StateGraph(BriefState)
  const edges = graph as unknown as NamedGraph // names are known at run time only
  for (const agent of group) graph.addNode(agent.name, nodeOf(agent, run))
  for (const agent of group) {
    const needs = needsWithin(agent, group)
    edges.addEdge(needs.length === 0 ? START : needs, agent.name)
    if (!group.some((other) => needsWithin(other, group).includes(agent.name))) edges.addEdge(agent.name, END)
  }
  return graph.compile()
}

function nodeOf(agent: AnySubAgent, run: NodeRun) {
  return async (state: typeof BriefState.State, config: LangGraphRunnableConfig) => {
    const writer: RunWriter = (write) => config.writer?.(write)
    return { results: { [agent.name]: await run(agent, { done: state.results, writer }, config) } }
  }
}

/** Groups of sub-agents that are linked by needs, each in the registry's order. */
export function connected(agents: readonly AnySubAgent[]): AnySubAgent[][] {
  const groups: AnySubAgent[][] = []
  for (const agent of agents) {
    const linked = groups.filter((group) =>
      group.some((other) => needsWithin(agent, [other]).length > 0 || needsWithin(other, [agent]).length > 0),
    )
    const rest = groups.filter((group) => !linked.includes(group))
    groups.splice(0, groups.length, ...rest, [...linked.flat(), agent])
  }
  return groups
}

function needsWithin(agent: AnySubAgent, group: readonly AnySubAgent[]): string[] {
  return agent.needs.filter((need) => group.some((other) => other.name === need))
}

import { setTimeout as wait } from 'node:timers/promises'
import { Annotation, END, START, StateGraph } from '@langchain/langgraph'

const State = Annotation.Root({ done: Annotation<string[]>({ reducer: (a, b) => [...a, ...b], default: () => [] }) })

/** The simpler program: LangGraph alone, two waves of calls that take `callMs`, nothing kept and nobody told. */
export function bareGraph(callMs: number): () => Promise<unknown> {
  const call = (name: string) => async () => {
    await wait(callMs)
    return { done: [name] }
  }
  const graph = new StateGraph(State)
    .addNode('research', call('research'))
    .addNode('content', call('content'))
    .addNode('logo', call('logo'))
    .addNode('template', call('template'))
    .addNode('seo', call('seo'))
    .addEdge(START, 'research')
    .addEdge(START, 'content')
    .addEdge(START, 'logo')
    .addEdge(START, 'template')
    .addEdge(['research', 'content'], 'seo')
    .addEdge('seo', END)
    .addEdge('logo', END)
    .addEdge('template', END)
    .compile()
  return () => graph.invoke({ done: [] })
}

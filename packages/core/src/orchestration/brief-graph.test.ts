import { expect, test } from 'vitest'
import { sampleAgents } from '../testing/run-kit.ts'
import { connected } from './brief-graph.ts'

test('sub-agents that share needs form one group; the others stand alone', () => {
  const groups = connected(sampleAgents()).map((group) => group.map(({ name }) => name))
  expect(groups).toEqual([['logo'], ['research', 'content', 'seo'], ['template']])
})

test('without seo nothing is linked', () => {
  const agents = sampleAgents().filter(({ name }) => name !== 'seo')
  expect(connected(agents)).toHaveLength(4)
})

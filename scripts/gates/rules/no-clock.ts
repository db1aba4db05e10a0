import { isTest } from '../list-files.ts'
import { type Finding, isNode, nodesOf, type Source } from '../source.ts'

const TIMELESS = /^packages\/core\/src\/(domain|ports|orchestration|services)\//

/** `new Date()` reads a clock. (`Date.now` and `Math.random` are refused by oxlint.) */
export function noClock(source: Source): Finding[] {
  if (!TIMELESS.test(source.path) || isTest(source.path)) return []
  return [...nodesOf(source.program, 'NewExpression')].flatMap(({ node }) => {
    const bare = Array.isArray(node.arguments) && node.arguments.length === 0
    if (!bare || !isNode(node.callee) || node.callee.name !== 'Date') return []
    return [{ path: source.path, line: source.lineAt(node.start), message: 'time is injected: take a Clock' }]
  })
}

import { type Finding, isNode, nodesOf, type Node, type Source } from '../source.ts'

const RUNNERS = new Set(['it', 'test', 'describe', 'suite', 'bench'])
const MODIFIERS = new Set(['skip', 'only', 'todo', 'skipIf', 'runIf', 'fails'])
const ALIASES = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe'])

/** A test runs, whole and always, and waits for what happens rather than for time to pass. */
export function noUnfinishedTest(source: Source): Finding[] {
  if (!/\.test\.tsx?$/.test(source.path)) return []
  const modified = [...nodesOf(source.program, 'MemberExpression')].flatMap(({ node }) => {
    const name = isNode(node.property) ? String(node.property.name) : ''
    return MODIFIERS.has(name) && RUNNERS.has(rootOf(node)) ? [at(source, node, `no \`.${name}\` in a test`)] : []
  })
  const calls = [...nodesOf(source.program, 'CallExpression')].flatMap(({ node, parents }) => {
    const name = isNode(node.callee) ? String(node.callee.name) : ''
    if (ALIASES.has(name)) return [at(source, node, `no \`${name}\` in a test`)]
    if (name === 'setTimeout' && isSleep(parents)) return [at(source, node, 'no sleep in a test: await the event')]
    return []
  })
  const imports = [...nodesOf(source.program, 'ImportDeclaration')].flatMap(({ node }) => {
    const from = isNode(node.source) ? node.source.value : ''
    return from === 'node:timers/promises' ? [at(source, node, 'no sleep in a test: await the event')] : []
  })
  return [...modified, ...calls, ...imports]
}

/** `new Promise((resolve) => setTimeout(resolve, …))`: the timer is all that the promise is about. */
function isSleep(parents: Node[]): boolean {
  const [promise, body] = parents.slice(-2)
  return (
    promise?.type === 'NewExpression' &&
    isNode(promise.callee) &&
    promise.callee.name === 'Promise' &&
    body?.type === 'ArrowFunctionExpression'
  )
}

function rootOf(node: Node): string {
  const { object } = node
  if (!isNode(object)) return ''
  if (object.type === 'Identifier') return String(object.name)
  return object.type === 'MemberExpression' ? rootOf(object) : ''
}

function at(source: Source, node: Node, message: string): Finding {
  return { path: source.path, line: source.lineAt(node.start), message }
}

import { type Finding, isNode, nodesOf, type Source } from '../source.ts'

const MESSAGE = 'an error is handled, passed on or counted; a catch without a statement swallows it'

/** `catch {}` and `.catch(() => {})`, with or without a comment in it. */
export function noSwallowedError(source: Source): Finding[] {
  const clauses = [...nodesOf(source.program, 'CatchClause')].filter(({ node }) => isEmptyBlock(node.body))
  const calls = [...nodesOf(source.program, 'CallExpression')].filter(({ node }) => {
    const [handler] = Array.isArray(node.arguments) ? node.arguments : []
    return isCatchCall(node.callee) && isNode(handler) && isEmptyBlock(handler.body)
  })
  return [...clauses, ...calls].map(({ node }) => ({
    path: source.path,
    line: source.lineAt(node.start),
    message: MESSAGE,
  }))
}

function isCatchCall(callee: unknown): boolean {
  return (
    isNode(callee) && callee.type === 'MemberExpression' && isNode(callee.property) && callee.property.name === 'catch'
  )
}

function isEmptyBlock(body: unknown): boolean {
  return isNode(body) && body.type === 'BlockStatement' && Array.isArray(body.body) && body.body.length === 0
}

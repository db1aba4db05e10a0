import { type Finding, isNode, nodesOf, type Source } from '../source.ts'
import { isTest } from '../list-files.ts'

const CASTS = ['TSAsExpression', 'TSTypeAssertion']

/** A cast overrules the compiler: outside tests its line says why it is right. `as const` overrules nothing. */
export function castHasReason(source: Source): Finding[] {
  if (isTest(source.path)) return []
  return CASTS.flatMap((type) => [...nodesOf(source.program, type)]).flatMap(({ node }) => {
    if (isConst(node.typeAnnotation)) return []
    const line = source.lineAt(node.end - 1)
    if (source.hasComment(line)) return []
    return [{ path: source.path, line, message: 'a cast has its reason in a comment on its line' }]
  })
}

function isConst(annotation: unknown): boolean {
  if (!isNode(annotation) || annotation.type !== 'TSTypeReference') return false
  return isNode(annotation.typeName) && annotation.typeName.name === 'const'
}

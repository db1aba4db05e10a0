import { type Finding, nodesOf, type Source } from '../source.ts'

/** `export * from` hides what a file offers, and pulls in what nobody asked for. */
export function noExportAll(source: Source): Finding[] {
  return [...nodesOf(source.program, 'ExportAllDeclaration')].map(({ node }) => ({
    path: source.path,
    line: source.lineAt(node.start),
    message: 'a file names what it exports: no `export *`',
  }))
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

/** A node of the syntax tree, as far as a house rule looks at it. */
export type Node = { type: string; start: number; end: number; [key: string]: unknown }

/** A file as the house rules see it. Lines count from 1. */
export type Source = {
  path: string
  lines: number
  program: Node
  /** Line of a character offset. */
  lineAt(offset: number): number
  /** Whether a comment stands on a line, or runs through it. */
  hasComment(line: number): boolean
}

/** What a rule found: the place, and the sentence that says what to do about it. */
export type Finding = { path: string; line: number; message: string }
export type Rule = (source: Source) => Finding[]

/** Reads and parses a file. Throws when it does not parse: a file that cannot be read cannot be judged. */
export function readSource(root: string, path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  const { program, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  const starts = lineStarts(text)
  const lineAt = (offset: number) => starts.findLastIndex((start) => start <= offset) + 1
  const commented = new Set(comments.flatMap(({ start, end }) => linesBetween(lineAt(start), lineAt(end - 1))))
  return {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    program: program as unknown as Node, // the parser's own type lists every kind of node; the rules look at a few
    lineAt,
    hasComment: (line) => commented.has(line),
  }
}

/** Every node of a kind, from the top down, each with the nodes it stands in (the nearest last). */
export function* nodesOf(root: Node, type: string): Generator<{ node: Node; parents: Node[] }> {
  for (const found of allNodes(root, [])) if (found.node.type === type) yield found
}

/** Whether a value taken from the tree is a node. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function* allNodes(node: Node, parents: Node[]): Generator<{ node: Node; parents: Node[] }> {
  yield { node, parents }
  const inside = [...parents, node]
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* allNodes(child, inside)
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function linesBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

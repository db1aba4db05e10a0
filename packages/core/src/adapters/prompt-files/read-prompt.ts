import { createHash } from 'node:crypto'
import { Liquid, type Template } from 'liquidjs'
import { isNode, LineCounter, parseDocument, type Document } from 'yaml'
import * as z from 'zod/mini'
import { LOCALES, type Locale } from '../../domain/locale.ts'
import { checkTemplate } from './check-template.ts'
import { dataBlock } from './data-block.ts'
import type { PromptFault } from './prompt-error.ts'
import { type Part, PARTS, type PromptFile, promptFileSchema, sourceOf, sourcesOf } from './prompt-schema.ts'

/** A prompt ready to be filled in. */
export type Prompt = {
  id: string
  version: string
  required: readonly string[]
  optional: readonly string[]
  maxCharacters: number
  fill: (part: Part, variables: Record<string, unknown>, locale: Locale) => string
}

const liquid = new Liquid({ strictVariables: true, strictFilters: true, lenientIf: true, dynamicPartials: false })
liquid.registerFilter('data', (value: unknown, name: string) => dataBlock(name, value))

/** Reads a prompt file; `file` is its name. Gives the prompt, or every fault that was found. */
export function readPrompt(file: string, text: string): Prompt | PromptFault[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const faultAt = (line: number, message: string): PromptFault => ({ file, line, message })
  if (document.errors.length > 0) {
    return document.errors.map(({ pos, message }) => faultAt(lines.linePos(pos[0]).line, message))
  }
  const lineOf = (path: readonly PropertyKey[]) => lineOfNode(document, lines, path)
  const parsed = z.safeParse(promptFileSchema, document.toJS())
  if (!parsed.success)
    return parsed.error.issues.flatMap(flatten).map(({ path, message }) => faultAt(lineOf(path), message))

  const prompt = parsed.data
  const faults = [
    ...nameFaults(file, prompt).map(({ path, message }) => faultAt(lineOf(path), message)),
    ...templateFaults(prompt, (path) => templateLine(document, lines, path)).map(({ line, message }) =>
      faultAt(line, message),
    ),
    ...unusedFaults(prompt).map(({ path, message }) => faultAt(lineOf(path), message)),
  ]
  return faults.length > 0 ? faults : toPrompt(prompt)
}

function toPrompt(file: PromptFile): Prompt {
  const { required, optional } = file.variables
  const hash = createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 8)
  const templates = new Map<string, Template[]>()
  for (const part of PARTS) {
    for (const locale of LOCALES) {
      const { text } = checkTemplate(sourceOf(file, part, locale), file.variables)
      templates.set(`${part}.${locale}`, liquid.parse(text))
    }
  }
  return {
    id: file.metadata.name,
    version: `${file.metadata.version}-${hash}`,
    required,
    optional,
    maxCharacters: file.validation.maxCharacters,
    fill: (part, variables, locale) => {
      const rendered: string = liquid.renderSync(templates.get(`${part}.${locale}`) ?? [], { ...variables, locale })
      return rendered.trim()
    },
  }
}

type Located = { path: PropertyKey[]; message: string }

function nameFaults(file: string, { metadata, variables }: PromptFile): Located[] {
  const faults: Located[] = []
  if (file !== `${metadata.name}.yaml`) {
    faults.push({
      path: ['metadata', 'name'],
      message: `the file of "${metadata.name}" is called ${metadata.name}.yaml`,
    })
  }
  const names = [...variables.required, ...variables.optional]
  for (const name of new Set(names.filter((name, at) => names.indexOf(name) !== at))) {
    faults.push({ path: ['variables'], message: `variable "${name}" is declared twice` })
  }
  if (names.includes('locale')) faults.push({ path: ['variables'], message: 'variable "locale" is always there' })
  return faults
}

function templateFaults(
  file: PromptFile,
  firstLineOf: (path: string[]) => number,
): { line: number; message: string }[] {
  return PARTS.flatMap((part) =>
    sourcesOf(file, part).flatMap(({ path, text }) => {
      const { faults } = checkTemplate(text, file.variables)
      const first = firstLineOf(path)
      const found = faults.map(({ line, message }) => ({ line: first + line, message }))
      return found.length > 0
        ? found
        : [...systemFaults(file, part, text), ...parseFaults(file, text)].map((message) => ({ line: first, message }))
    }),
  )
}

/** A user's words never stand in the system part. */
function systemFaults(file: PromptFile, part: Part, text: string): string[] {
  if (part !== 'system') return []
  const { used } = checkTemplate(text, file.variables)
  return [...used].map((name) => `variable "${name}" is data: it belongs into the user part`)
}

function parseFaults(file: PromptFile, text: string): string[] {
  try {
    liquid.parse(checkTemplate(text, file.variables).text)
    return []
  } catch (error) {
    return [error instanceof Error ? firstLine(error.message) : String(error)]
  }
}

function unusedFaults(file: PromptFile): Located[] {
  const used = new Set(
    PARTS.flatMap((part) => sourcesOf(file, part)).flatMap(({ text }) => [...checkTemplate(text, file.variables).used]),
  )
  return (['required', 'optional'] as const).flatMap((kind) =>
    file.variables[kind].flatMap((name, at) =>
      used.has(name)
        ? []
        : [{ path: ['variables', kind, at], message: `variable "${name}" is declared and never used` }],
    ),
  )
}

function flatten(issue: z.core.$ZodIssue): Located[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: `unknown key "${key}"` }))
  }
  const wanted = issue.code === 'invalid_type' ? `expected ${issue.expected}` : issue.message
  return [{ path: issue.path, message: `${issue.path.join('.') || 'the file'}: ${wanted}` }]
}

/** The line of what stands at a path; of its nearest parent when it is not there. */
function lineOfNode(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

/** The line a template's text begins at: under its key for a block, else beside it. */
function templateLine(document: Document, lines: LineCounter, path: string[]): number {
  const node = document.getIn(path, true)
  const isBlock = isNode(node) && 'type' in node && String(node.type).startsWith('BLOCK')
  return lineOfNode(document, lines, path) + (isBlock ? 1 : 0)
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}

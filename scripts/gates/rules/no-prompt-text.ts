import { isTest } from '../list-files.ts'
import { type Finding, nodesOf, type Source } from '../source.ts'

const WHERE = /^packages\/core\/src\/(orchestration|adapters|services)\//
/** How an instruction to a model sounds, in either language. */
const SOUNDS_LIKE_ONE =
  /\b(you are (an?|the)\b|your (task|role) is|tu es une?\b|vous êtes une?\b|ton rôle|votre rôle est|step by step|étape par étape|(answer|respond|reply) only (in|with)\b|répond(s|ez) (uniquement|en|avec)\b)/i

/** What a model is told stands in `orchestration/prompts/*.yaml`, where it has a version and can be overridden. */
export function noPromptText(source: Source): Finding[] {
  if (!WHERE.test(source.path) || isTest(source.path)) return []
  const literals = [...nodesOf(source.program, 'Literal')].map(({ node }) => ({ node, text: node.value }))
  const templates = [...nodesOf(source.program, 'TemplateElement')].map(({ node }) => ({
    node,
    text: cooked(node.value),
  }))
  return [...literals, ...templates].flatMap(({ node, text }) => {
    if (typeof text !== 'string' || !SOUNDS_LIKE_ONE.test(text)) return []
    return [
      { path: source.path, line: source.lineAt(node.start), message: 'no prompt text in code: orchestration/prompts' },
    ]
  })
}

function cooked(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : undefined
}

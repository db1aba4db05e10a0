import * as z from 'zod/mini'
import type { Behaviour } from './behaviour.ts'
import { type JsonSchema, objectFromSchema } from './object-from-schema.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** What the fake reads of a request; everything else of the protocol is let through. */
export const requestSchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.looseObject({ role: z.string(), content: z.string() })).check(z.minLength(1)),
  response_format: z.optional(
    z.looseObject({
      type: z.string(),
      json_schema: z.optional(z.looseObject({ schema: z.record(z.string(), z.unknown()) })),
    }),
  ),
  tools: z.optional(z.array(z.looseObject({ function: z.looseObject({ name: z.string(), parameters: z.unknown() }) }))),
  tool_choice: z.optional(z.unknown()),
})
export type ChatRequest = z.infer<typeof requestSchema>

/** The JSON Schema of the wanted object: from `response_format`, from a forced tool, or out of the prompt. */
export function wantedSchema(request: ChatRequest): JsonSchema | undefined {
  const formatted = request.response_format?.json_schema?.schema ?? request.tools?.[0]?.function.parameters
  if (formatted) return formatted as JsonSchema // as the caller says
  const said = request.messages.map(({ content }) => content).join('\n')
  const [, inPrompt] = /<json-schema>([\s\S]*?)<\/json-schema>/.exec(said) ?? []
  return inPrompt === undefined ? undefined : (JSON.parse(inPrompt) as JsonSchema) // as the prompt says
}

/** The body of a chat completion for a request, good or bad as the behaviour wants it. */
export function completion(request: ChatRequest, behaviour: Behaviour): Record<string, unknown> {
  if (behaviour.kind === 'error-body') return { error: behaviour.error }
  const text = answerText(request, behaviour)
  const prompt = request.messages.map(({ content }) => content).join('\n')
  return {
    id: 'chatcmpl-fake',
    object: 'chat.completion',
    created: 1_795_000_000,
    model: request.model,
    choices: [{ index: 0, ...message(request, text), finish_reason: behaviour.kind === 'cut-off' ? 'length' : 'stop' }],
    usage: tokens(prompt, text),
  }
}

function message(request: ChatRequest, text: string) {
  const tool = request.tools?.[0]?.function.name
  if (tool === undefined) return { message: { role: 'assistant', content: text } }
  const call = { id: 'call_fake', type: 'function', function: { name: tool, arguments: text } }
  return { message: { role: 'assistant', content: null, tool_calls: [call] } }
}

function tokens(prompt: string, text: string) {
  const prompt_tokens = Math.ceil(prompt.length / 4)
  const completion_tokens = Math.ceil(text.length / 4)
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens }
}

function answerText(request: ChatRequest, behaviour: Behaviour): string {
  if (behaviour.kind === 'invalid-json') return 'Bien sûr ! Voici le texte : {"title": "Bienvenue",'
  if (behaviour.kind === 'wrong-schema') return JSON.stringify({ unexpected: ['shape'] })
  const schema = wantedSchema(request)
  if (!schema) return 'Bonjour.'
  const words = wordsFor(request, behaviour)
  const text = JSON.stringify(objectFromSchema(schema, words))
  if (behaviour.kind === 'cut-off') return text.slice(0, Math.floor(text.length / 2))
  if (behaviour.kind === 'huge') return `${text.slice(0, -1)},"padding":"${'x'.repeat(behaviour.bytes)}"}`
  return text
}

function wordsFor(request: ChatRequest, behaviour: Behaviour): Vocabulary {
  const user = request.messages.filter(({ role }) => role === 'user').map(({ content }) => content)
  const words = vocabularyOf(user.join('\n'))
  if (behaviour.kind === 'ok' && behaviour.words !== undefined) {
    const given = behaviour.words
    return { ...words, phrase: () => given }
  }
  if (behaviour.kind !== 'hostile') return words
  const [, order = ''] =
    /(?:say|write|output|answer|dis|écris|réponds|affiche)\s+["«“]?\s*([^"»”<>\n]{3,60})/i.exec(user.join('\n')) ?? []
  const system = request.messages.find(({ role }) => role === 'system')?.content.slice(0, 60) ?? ''
  const invented = `${order} Appelez le +225 07 98 76 54 32, 4 999 F CFA <img src=x onerror=alert(1)> https://evil.example/ ${system}`
  return { ...words, phrase: (place) => `${invented.trim()} ${words.phrase(place)}` }
}

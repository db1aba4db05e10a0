import { jsonSchema, Output } from 'ai'
import * as z from 'zod/mini'
import type { RenderedPrompt } from '../../ports/text-model.ts'

type JsonSchema = Parameters<typeof jsonSchema>[0]

const cache = new WeakMap<z.ZodMiniType, JsonSchema>()

/** What a model has to send so that the schema takes it; checks that JSON Schema cannot say are left out. */
function toJsonSchema(schema: z.ZodMiniType): JsonSchema {
  const known = cache.get(schema)
  if (known) return known
  const made = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as JsonSchema // both are draft 7
  cache.set(schema, made)
  return made
}

/** The request's part that tells the model its shape: as `response_format`, or in words after the prompt. */
export function wantedShape(prompt: RenderedPrompt, schema: z.ZodMiniType, supportsJsonSchema: boolean) {
  const json = toJsonSchema(schema)
  if (supportsJsonSchema) {
    const name = prompt.id.slice(0, 64)
    return { instructions: prompt.system, output: Output.object({ schema: jsonSchema<unknown>(json), name }) }
  }
  return { instructions: `${prompt.system}\n\n${schemaInWords(json)}`, output: Output.json() }
}

/** Part of the protocol rather than of a prompt: stand-ins for vendors look for the schema between these tags. */
function schemaInWords(json: JsonSchema): string {
  return [
    'Answer with one JSON object and nothing else. It must be valid against this JSON Schema:',
    `<json-schema>${JSON.stringify(json)}</json-schema>`,
  ].join('\n')
}

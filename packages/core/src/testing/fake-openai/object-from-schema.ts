import fc from 'fast-check'
import { hash, type Vocabulary } from './vocabulary.ts'

/** As much of JSON Schema as schemas made by zod use. */
export type JsonSchema = {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  allOf?: JsonSchema[]
  $ref?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  propertyNames?: JsonSchema
  items?: JsonSchema | JsonSchema[]
  prefixItems?: JsonSchema[]
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  multipleOf?: number
}

type Maker = { root: JsonSchema; words: Vocabulary; depth: number }

const FORMATS: Readonly<Record<string, string>> = {
  email: 'contact@example.org',
  uri: 'https://example.org/',
  url: 'https://example.org/',
  date: '2026-11-20',
  'date-time': '2026-11-20T12:00:00Z',
  time: '12:00:00Z',
  uuid: '00000000-0000-4000-8000-000000000000',
}

/** A value the schema takes, every optional part there, its texts made of the vocabulary. */
export function objectFromSchema(root: JsonSchema, words: Vocabulary): unknown {
  return make(root, '', { root, words, depth: 0 })
}

function make(schema: JsonSchema, place: string, maker: Maker): unknown {
  if (maker.depth > 20) throw new Error(`the schema goes too deep at ${place}`)
  const inside = { ...maker, depth: maker.depth + 1 }
  if (schema.$ref !== undefined) return make(resolve(schema.$ref, maker.root), place, inside)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[hash(place) % schema.enum.length]
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0]
  if (choice) return make(choice, place, inside)
  if (schema.allOf) return make(Object.assign({}, ...schema.allOf), place, inside)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  switch (type ?? (schema.properties ? 'object' : 'string')) {
    case 'object':
      return makeObject(schema, place, inside)
    case 'array':
      return makeArray(schema, place, inside)
    case 'integer':
    case 'number':
      return makeNumber(schema)
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return makeText(schema, place, inside)
  }
}

function makeObject(schema: JsonSchema, place: string, maker: Maker): Record<string, unknown> {
  const entries = Object.entries(schema.properties ?? {}).map(([key, value]) => [
    key,
    make(value, `${place}.${key}`, maker),
  ])
  const others = schema.additionalProperties
  if (entries.length === 0 && typeof others === 'object') {
    const key = String(make(schema.propertyNames ?? { type: 'string', maxLength: 20 }, `${place}.key`, maker))
    entries.push([key, make(others, `${place}.${key}`, maker)])
  }
  return Object.fromEntries(entries)
}

function makeArray(schema: JsonSchema, place: string, maker: Maker): unknown[] {
  const tuple = schema.prefixItems ?? (Array.isArray(schema.items) ? schema.items : undefined)
  if (tuple) return tuple.map((item, at) => make(item, `${place}.${at}`, maker))
  const item = Array.isArray(schema.items) ? {} : (schema.items ?? {})
  const length = Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, 3))
  return Array.from({ length }, (_, at) => make(item, `${place}.${at}`, maker))
}

function makeNumber(schema: JsonSchema): number {
  const step = schema.multipleOf ?? 1
  const low = schema.minimum ?? (schema.exclusiveMinimum === undefined ? undefined : schema.exclusiveMinimum + step)
  const high = schema.maximum ?? (schema.exclusiveMaximum === undefined ? undefined : schema.exclusiveMaximum - step)
  const wanted = Math.min(Math.max(1, low ?? 1), high ?? Infinity)
  return Math.ceil(wanted / step) * step
}

function makeText(schema: JsonSchema, place: string, { words }: Maker): string {
  if (/sources?\.\d+$|sourceIds?(?:\.\d+)?$/i.test(place) && words.ids.length > 0) {
    return words.ids[hash(place) % words.ids.length] ?? ''
  }
  if (schema.format && FORMATS[schema.format]) return FORMATS[schema.format] ?? ''
  const phrase = words.phrase(place)
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(phrase)) return matching(schema.pattern)
  let text = phrase
  while (text.length < (schema.minLength ?? 1)) text = `${text} ${phrase}`
  return text.slice(0, schema.maxLength).trimEnd()
}

function matching(pattern: string): string {
  const [text = ''] = fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 1, seed: 1 })
  return text
}

function resolve(reference: string, root: JsonSchema): JsonSchema {
  const keys = reference.replace(/^#\/?/, '').split('/').filter(Boolean)
  const found = keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  )
  if (typeof found !== 'object' || found === null) throw new Error(`the schema has no ${reference}`)
  return found as JsonSchema // a part of a schema is one
}

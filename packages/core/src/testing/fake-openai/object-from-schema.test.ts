import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { objectFromSchema, type JsonSchema } from './object-from-schema.ts'
import { vocabularyOf } from './vocabulary.ts'

const words = vocabularyOf('<data name="business">{"businessName":"Maquis du Lac","city":"Bouaké","id":"s7"}</data>')

type Tree = { name: string; children: Tree[] }
const tree: z.ZodMiniType<Tree> = z.strictObject({
  name: z.string(),
  children: z.lazy(() => z.array(tree).check(z.maxLength(0))),
})

const schemas: [string, z.ZodMiniType][] = [
  [
    'texts with lengths',
    z.strictObject({ short: z.string().check(z.maxLength(7)), long: z.string().check(z.minLength(200)) }),
  ],
  [
    'patterns',
    z.strictObject({
      hex: z.string().check(z.regex(/^#[0-9a-f]{6}$/)),
      slug: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
    }),
  ],
  ['formats', z.strictObject({ email: z.email(), url: z.url(), at: z.iso.datetime(), day: z.iso.date() })],
  [
    'numbers',
    z.strictObject({
      score: z.int().check(z.minimum(0), z.maximum(100)),
      ratio: z.number().check(z.gt(3), z.lt(9)),
      step: z.number().check(z.multipleOf(5)),
    }),
  ],
  [
    'lists',
    z.strictObject({
      many: z.array(z.string()).check(z.minLength(5)),
      few: z.array(z.string()).check(z.maxLength(2)),
      pair: z.tuple([z.string(), z.int()]),
    }),
  ],
  [
    'choices',
    z.strictObject({
      one: z.enum(['a', 'b']),
      two: z.literal('only'),
      three: z.union([z.int(), z.string()]),
      four: z.nullable(z.string()),
    }),
  ],
  ['optional parts', z.strictObject({ maybe: z.exactOptional(z.string()), flag: z.boolean() })],
  ['records', z.strictObject({ colours: z.record(z.string(), z.string()) })],
  [
    'kinds',
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('x'), x: z.int() }),
      z.strictObject({ kind: z.literal('y') }),
    ]),
  ],
  ['recursion', tree],
]

describe('objectFromSchema', () => {
  it.each(schemas)('makes what the schema takes: %s', (_, schema) => {
    const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonSchema // zod writes what we read
    const made = objectFromSchema(json, words)
    expect(z.safeParse(schema, made).error).toBeUndefined()
    expect(objectFromSchema(json, words)).toEqual(made)
  })

  it('takes its words from the data, without digits, and ids where sources are asked for', () => {
    const json: JsonSchema = {
      type: 'object',
      properties: { title: { type: 'string' }, sources: { type: 'array', items: { type: 'string' } } },
    }
    const made = z.parse(z.object({ title: z.string(), sources: z.array(z.string()) }), objectFromSchema(json, words))
    expect(made.title).toMatch(/Maquis|Lac|Bouaké/)
    expect(made.title).not.toMatch(/\d|businessName/)
    expect(made.sources).toEqual(['s7', 's7', 's7'])
  })
})

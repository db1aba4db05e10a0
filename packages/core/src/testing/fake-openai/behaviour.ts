import * as z from 'zod/mini'

const rule = {
  /** Applies to requests whose body has this text in it; to every request when absent. */
  when: z.exactOptional(z.string()),
  /** How many requests it applies to before it is used up; any number when absent. */
  times: z.exactOptional(z.int().check(z.positive())),
  /** Milliseconds before the answer begins. */
  latencyMs: z.exactOptional(z.int().check(z.nonnegative())),
}

/** What the fake does with a request. */
export const behaviourSchema = z.discriminatedUnion('kind', [
  /** A good answer; `words` stand in every text of it, as far as the schema has room. */
  z.strictObject({ ...rule, kind: z.literal('ok'), words: z.exactOptional(z.string()) }),
  /** An HTTP error; `retryAfter` in seconds or as a date. */
  z.strictObject({
    ...rule,
    kind: z.literal('status'),
    status: z.int().check(z.minimum(300), z.maximum(599)),
    retryAfter: z.exactOptional(z.union([z.number(), z.string()])),
  }),
  /** Closes the connection without a byte. */
  z.strictObject({ ...rule, kind: z.literal('reset') }),
  /** Takes the request and never answers. */
  z.strictObject({ ...rule, kind: z.literal('hang') }),
  /** Holds a good answer until `release`. */
  z.strictObject({ ...rule, kind: z.literal('hold') }),
  /** A good answer, one byte every `everyMs`. */
  z.strictObject({ ...rule, kind: z.literal('drip'), everyMs: z._default(z.int().check(z.positive()), 1000) }),
  /** Half a good answer, then a closed connection. */
  z.strictObject({ ...rule, kind: z.literal('truncated') }),
  /** A whole completion whose object stops in the middle (`finish_reason` is `length`). */
  z.strictObject({ ...rule, kind: z.literal('cut-off') }),
  /** A completion whose text is no JSON. */
  z.strictObject({ ...rule, kind: z.literal('invalid-json') }),
  /** JSON of another shape. */
  z.strictObject({ ...rule, kind: z.literal('wrong-schema') }),
  /** 200 with an error in the body, as some gateways send. */
  z.strictObject({
    ...rule,
    kind: z.literal('error-body'),
    error: z._default(z.record(z.string(), z.unknown()), { message: 'upstream failed', type: 'server_error' }),
  }),
  /** A good answer blown up to `bytes`. */
  z.strictObject({ ...rule, kind: z.literal('huge'), bytes: z._default(z.int().check(z.positive()), 10_000_000) }),
  /** Does what the data tells it to, leaks its instructions, and invents a price, a telephone number and markup. */
  z.strictObject({ ...rule, kind: z.literal('hostile') }),
])
export type Behaviour = z.infer<typeof behaviourSchema>

/** One behaviour, or several; what the defaults fill in may be left out. */
export const behavioursSchema = z.array(behaviourSchema)
export type BehaviourInput = z.input<typeof behaviourSchema>

/** Picks the first behaviour that fits a request and is not used up; a good answer when none does. */
export function createScript(given: readonly BehaviourInput[]): (body: string) => Behaviour {
  const rules = z.parse(behavioursSchema, given).map((behaviour) => ({ behaviour, left: behaviour.times ?? Infinity }))
  return (body) => {
    const fitting = rules.find(({ behaviour, left }) => left > 0 && body.includes(behaviour.when ?? ''))
    if (!fitting) return { kind: 'ok' }
    fitting.left--
    return fitting.behaviour
  }
}

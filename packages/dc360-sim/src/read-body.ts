import * as z from 'zod/mini'
import { Problem } from './problem.ts'
import type { SimContext } from './sim.ts'

const RECORDED_BYTES = 8192

/** A user as DC360 knows one: a number or a text, kept as a text. */
export const userIdSchema = z.pipe(
  z.union([z.int(), z.string().check(z.minLength(1), z.maxLength(128), z.regex(/^[^\p{Cc}\p{Cs}]+$/u))]),
  z.transform(String),
)

/** The JSON body by its schema. Throws `Problem` 400 for what is not JSON, 422 with every bad field otherwise. */
export async function readBody<S extends z.ZodMiniType>(
  c: SimContext,
  schema: S,
  { secret = false }: { secret?: boolean } = {},
): Promise<z.output<S>> {
  const raw = await c.req.text()
  const body = parseJson(raw)
  if (!secret) c.set('recordedBody', raw.length <= RECORDED_BYTES ? body : { truncated: true, characters: raw.length })
  return check(schema, body)
}

/** The `id` of the path. Throws `Problem` 422. */
export function readUserId(c: SimContext): string {
  return check(z.object({ id: userIdSchema }), { id: c.req.param('id') }).id
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new Problem(400, { error: 'invalid_json', message: 'The body is not JSON.' })
  }
}

function check<S extends z.ZodMiniType>(schema: S, value: unknown): z.output<S> {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  const fields = result.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
  throw new Problem(422, { error: 'invalid_input', message: 'Some fields are not valid.', fields })
}

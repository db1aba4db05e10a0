import * as z from 'zod/mini'

/** What nobody told us: shown as a gap for the user to fill in, never guessed. `todo` says what is missing. */
export const todoSchema = z.strictObject({ todo: z.string().check(z.minLength(1), z.maxLength(200)) })
export type Todo = z.infer<typeof todoSchema>

/** A known text or the marker of a gap. */
export const knownOrTodo = z.union([z.string().check(z.minLength(1)), todoSchema])
export type KnownOrTodo = z.infer<typeof knownOrTodo>

/** Whether a value is the marker of a gap. */
export function isTodo(value: unknown): value is Todo {
  return todoSchema.safeParse(value).success
}

import type { ErrorHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

export type ProblemBody = { error: string; message: string; fields?: { path: string; message: string }[] }

/** A refusal: its HTTP status and its body. */
export class Problem extends Error {
  readonly status: ContentfulStatusCode
  readonly body: ProblemBody

  constructor(status: ContentfulStatusCode, body: ProblemBody) {
    super(body.message)
    this.name = 'Problem'
    this.status = status
    this.body = body
  }
}

/** Renders a problem; anything else is a fault of the simulator and says so without its text. */
export const answerProblem: ErrorHandler = (error, c) => {
  if (error instanceof Problem) return c.json(error.body, error.status)
  return c.json({ error: 'internal', message: 'The simulator failed; its state may not be saved.' }, 500)
}

import { TRPCClientError } from '@trpc/client'

/** What a person is told of a call that failed; `code` is undefined when no answer came. */
export type Failure = { code: string | undefined; message?: string; requestId?: string; expected: boolean }

/** Reads what Genesis says of an error out of tRPC's. `expected` is false for what is neither a refusal nor a connection. */
export function failureOf(error: unknown): Failure {
  const expected = error instanceof TRPCClientError
  const genesis = propertyOf(propertyOf(error, 'data'), 'genesis')
  const code = propertyOf(genesis, 'error')
  const message = propertyOf(genesis, 'message')
  const requestId = propertyOf(genesis, 'request_id')
  return {
    code: typeof code === 'string' ? code : undefined,
    expected,
    ...(typeof message === 'string' && { message }),
    ...(typeof requestId === 'string' && { requestId }),
  }
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

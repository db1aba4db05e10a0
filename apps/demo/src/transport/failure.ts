import type { ErrorBody, FieldError } from '@genesis/core/domain/genesis-error'

/** What a person is told of an error; `code` is undefined when no answer came. */
export type Failure = {
  code: string | undefined
  message?: string
  requestId?: string
  fields: FieldError[]
  details: Record<string, unknown>
}

/** Reads what the API says of an error out of tRPC's; anything else is a connection that failed. */
export function failureOf(error: unknown): Failure {
  const body = genesisBody(error)
  if (!body) return { code: undefined, fields: [], details: {} }
  const { error: code, message, details, request_id: requestId } = body
  return { code, message, requestId, details, fields: fieldsOf(details) }
}

function genesisBody(error: unknown): ErrorBody | undefined {
  const data = propertyOf(error, 'data')
  const body = propertyOf(data, 'genesis')
  return typeof propertyOf(body, 'error') === 'string' ? (body as ErrorBody) : undefined // `errorShape` of the API puts it there
}

function fieldsOf(details: Record<string, unknown>): FieldError[] {
  return Array.isArray(details.fields) ? (details.fields as FieldError[]) : [] // the shape of GENESIS_INVALID_INPUT
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

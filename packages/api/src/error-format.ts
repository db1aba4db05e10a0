import { fieldError, fieldErrors } from '@genesis/core/domain/field-error'
import { type ErrorBody, errorBody, GENESIS_ERRORS, GenesisError } from '@genesis/core/domain/genesis-error'
import type { Locale } from '@genesis/core/domain/locale'
import { TRPCError } from '@trpc/server'
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import type * as z from 'zod/mini'

type Issue = z.core.$ZodIssue
/** Errors of tRPC's own that tell a caller what to change; everything else without an entry in our table is internal. */
const CALLER_FAULTS = {
  PARSE_ERROR: 'not_json',
  BAD_REQUEST: 'invalid',
  METHOD_NOT_SUPPORTED: 'unknown_procedure',
  NOT_FOUND: 'unknown_procedure',
  UNSUPPORTED_MEDIA_TYPE: 'not_json',
} as const

type Asked = { input: unknown; path: string | undefined; locale: Locale }

/** What went wrong, in the terms of the one table. Nothing else ever reaches a client. */
export function toGenesisError(error: unknown, asked: Asked): GenesisError {
  if (error instanceof GenesisError) return error
  if (!(error instanceof TRPCError)) return new GenesisError('GENESIS_INTERNAL', {}, { cause: error })
  if (error.cause instanceof GenesisError) return error.cause
  const issues = issuesOf(error)
  if (issues) {
    return new GenesisError('GENESIS_INVALID_INPUT', { fields: fieldErrors(issues, asked.input, asked.locale) })
  }
  if (error.code === 'PAYLOAD_TOO_LARGE') return new GenesisError('GENESIS_PAYLOAD_TOO_LARGE')
  if (!isCallerFault(error.code)) return new GenesisError('GENESIS_INTERNAL', {}, { cause: error })
  const code = CALLER_FAULTS[error.code]
  const path = code === 'unknown_procedure' && asked.path ? [asked.path] : []
  return new GenesisError('GENESIS_INVALID_INPUT', { fields: [fieldError(path, code, {}, asked.locale)] })
}

/** tRPC's error shape for an error of our table. `status` keeps tRPC's own where it is more telling (404, 405, 415). */
export function errorShape(error: GenesisError, body: ErrorBody, path?: string) {
  const { httpStatus, trpcCode } = GENESIS_ERRORS[error.code]
  const status = error.code === 'GENESIS_INVALID_INPUT' ? 400 : httpStatus
  return {
    message: body.message,
    code: TRPC_ERROR_CODES_BY_KEY[trpcCode],
    data: { code: trpcCode, httpStatus: status, ...(path === undefined ? {} : { path }), genesis: body },
  }
}

/** Our error as tRPC's, so that the HTTP status follows. */
export function toTrpcError(error: GenesisError): TRPCError {
  return new TRPCError({ code: GENESIS_ERRORS[error.code].trpcCode, message: error.code, cause: error })
}

/** The body of an error for a client. */
export function clientBody(error: GenesisError, locale: Locale, requestId: string): ErrorBody {
  return errorBody(error, locale, requestId)
}

function issuesOf(error: TRPCError): readonly Issue[] | undefined {
  if (error.code !== 'BAD_REQUEST') return undefined
  const cause: unknown = error.cause
  if (typeof cause !== 'object' || cause === null || !('issues' in cause) || !Array.isArray(cause.issues))
    return undefined
  return cause.issues as Issue[] // tRPC's BAD_REQUEST with issues is what our own zod schemas refused
}

function isCallerFault(code: string): code is keyof typeof CALLER_FAULTS {
  return Object.hasOwn(CALLER_FAULTS, code)
}

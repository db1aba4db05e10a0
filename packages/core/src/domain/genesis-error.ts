import type { Locale, Localized } from './locale.ts'

/** Every error a client can meet: its HTTP status, tRPC's name for it, and what it says. Closed; nothing else leaves. */
export const GENESIS_ERRORS = {
  GENESIS_UNAUTHENTICATED: entry(401, 'UNAUTHORIZED', {
    fr: 'Votre session a expiré ou manque. Reconnectez-vous, puis réessayez : rien n’est perdu.',
    en: 'Your session has expired or is missing. Sign in again and retry: nothing is lost.',
  }),
  GENESIS_BRIEF_ACCESS_DENIED: entry(403, 'FORBIDDEN', {
    fr: 'Ce brief appartient à un autre compte.',
    en: 'This brief belongs to another account.',
  }),
  GENESIS_QUOTA_EXCEEDED: entry(403, 'FORBIDDEN', {
    fr: 'Toutes les sessions de votre forfait sont utilisées pour ce mois.',
    en: 'All sessions of your plan are used for this month.',
  }),
  GENESIS_NO_SUBSCRIPTION: entry(403, 'FORBIDDEN', {
    fr: 'Votre abonnement n’est pas actif.',
    en: 'Your subscription is not active.',
  }),
  GENESIS_BRIEF_NOT_FOUND: entry(404, 'NOT_FOUND', {
    fr: 'Ce brief n’existe pas ou a été supprimé.',
    en: 'This brief does not exist or was deleted.',
  }),
  GENESIS_REVISION_CONFLICT: entry(409, 'CONFLICT', {
    fr: 'Une version plus récente existe. Rechargez-la avant d’enregistrer.',
    en: 'A newer version exists. Load it before saving.',
  }),
  GENESIS_IDEMPOTENCY_CONFLICT: entry(409, 'CONFLICT', {
    fr: 'Cette clé a déjà servi pour une autre demande.',
    en: 'This key was already used for another request.',
  }),
  GENESIS_STATE_CONFLICT: entry(409, 'CONFLICT', {
    fr: 'L’état actuel ne permet pas cette action.',
    en: 'The current state does not allow this action.',
  }),
  GENESIS_PAYLOAD_TOO_LARGE: entry(413, 'PAYLOAD_TOO_LARGE', {
    fr: 'La demande est trop grande.',
    en: 'The request is too large.',
  }),
  GENESIS_INVALID_INPUT: entry(422, 'BAD_REQUEST', {
    fr: 'Certains champs sont à corriger.',
    en: 'Some fields need correcting.',
  }),
  GENESIS_RATE_LIMITED: entry(429, 'TOO_MANY_REQUESTS', {
    fr: 'Trop de demandes en peu de temps. Réessayez dans un instant.',
    en: 'Too many requests in a short time. Try again in a moment.',
  }),
  GENESIS_GENERATION_FAILED: entry(502, 'BAD_GATEWAY', {
    fr: 'La génération a échoué de notre côté. Votre session vous est rendue.',
    en: 'Generation failed on our side. Your session is given back.',
  }),
  GENESIS_STORE_UNAVAILABLE: entry(503, 'SERVICE_UNAVAILABLE', {
    fr: 'Nos données ne répondent pas pour le moment. Réessayez dans un instant.',
    en: 'Our data does not answer right now. Try again in a moment.',
  }),
  GENESIS_DC360_UNAVAILABLE: entry(503, 'SERVICE_UNAVAILABLE', {
    fr: 'Votre abonnement ne peut pas être vérifié pour le moment. Réessayez dans un instant.',
    en: 'Your subscription cannot be checked right now. Try again in a moment.',
  }),
  GENESIS_OVERLOADED: entry(503, 'SERVICE_UNAVAILABLE', {
    fr: 'Le service est très demandé. Réessayez dans un instant.',
    en: 'The service is very busy. Try again in a moment.',
  }),
  GENESIS_GENERATION_TIMEOUT: entry(504, 'GATEWAY_TIMEOUT', {
    fr: 'La génération prend plus de temps que prévu.',
    en: 'Generation takes longer than expected.',
  }),
  GENESIS_INTERNAL: entry(500, 'INTERNAL_SERVER_ERROR', {
    fr: 'Une erreur inattendue est survenue de notre côté.',
    en: 'Something unexpected went wrong on our side.',
  }),
} as const

export type GenesisErrorCode = keyof typeof GENESIS_ERRORS

function entry<T extends string>(httpStatus: number, trpcCode: T, message: Localized) {
  return { httpStatus, trpcCode, message }
}

/** A field that was refused: its dotted path in the caller's own names, a stable code, and a sentence. */
export type FieldError = { path: string; code: string; message: string }
export type ErrorDetails = Record<string, unknown>

/** The only error that crosses a border. `details` go to the client as they are; `cause` never does. */
export class GenesisError extends Error {
  readonly code: GenesisErrorCode
  readonly details: ErrorDetails

  constructor(code: GenesisErrorCode, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    super(code, options)
    this.name = 'GenesisError'
    this.code = code
    this.details = details
  }
}

/** What a client gets, on REST as the body and on tRPC under `error.data.genesis`. */
export type ErrorBody = { error: GenesisErrorCode; message: string; details: ErrorDetails; request_id: string }

/** Renders an error for a client, in its language. */
export function errorBody(error: GenesisError, locale: Locale, requestId: string): ErrorBody {
  return {
    error: error.code,
    message: GENESIS_ERRORS[error.code].message[locale],
    details: error.details,
    request_id: requestId,
  }
}

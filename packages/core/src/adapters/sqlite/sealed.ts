import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { SQLITE_OPTIONS } from './sqlite-options.ts'
import { corruptValue } from './store-error.ts'

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** First byte of what is sealed or stored: how the rest is packed. */
const PLAIN = 0
const GZIP = 1

/** A key as the vault keeps it, ready for use: Node takes raw bytes too, four times slower. */
export function toKey(secret: Uint8Array): KeyObject {
  return createSecretKey(secret)
}

/** Packs and encrypts bytes: nonce, ciphertext, tag. */
export function sealBytes(key: KeyObject, bytes: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, key, nonce)
  return Buffer.concat([nonce, cipher.update(pack(bytes)), cipher.final(), cipher.getAuthTag()])
}

/** The bytes that were sealed. `what` names them in the error when they cannot be read or were changed. */
export function openBytes(key: KeyObject, sealed: Uint8Array, what: string): Uint8Array {
  try {
    const body = sealed.length - TAG_BYTES
    const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    decipher.setAuthTag(sealed.subarray(body))
    return unpack(Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, body)), decipher.final()]))
  } catch (error) {
    throw corruptValue(what, error)
  }
}

export function sealJson(key: KeyObject, value: unknown): Uint8Array {
  return sealBytes(key, jsonBytes(value))
}

export function openJson(key: KeyObject, sealed: Uint8Array, what: string): unknown {
  return parseJson(openBytes(key, sealed, what), what)
}

/** A value that is nobody's words, such as a cached answer: packed, not encrypted. */
export function packJson(value: unknown): Uint8Array {
  return pack(jsonBytes(value))
}

export function unpackJson(packed: Uint8Array, what: string): unknown {
  try {
    return parseJson(unpack(packed), what)
  } catch (error) {
    throw corruptValue(what, error)
  }
}

function pack(bytes: Uint8Array): Uint8Array {
  if (bytes.length > SQLITE_OPTIONS.compressAbove) {
    const zipped = gzipSync(bytes, { level: SQLITE_OPTIONS.compressLevel })
    if (zipped.length < bytes.length) return Buffer.concat([Buffer.of(GZIP), zipped])
  }
  return Buffer.concat([Buffer.of(PLAIN), bytes])
}

function unpack(packed: Uint8Array): Uint8Array {
  if (packed[0] === PLAIN) return packed.subarray(1)
  if (packed[0] === GZIP) return gunzipSync(packed.subarray(1))
  throw new Error(`unknown packing ${packed[0]}`)
}

function jsonBytes(value: unknown): Uint8Array {
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined) throw new TypeError('not a JSON value')
  return Buffer.from(text)
}

function parseJson(bytes: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString())
  } catch (error) {
    throw corruptValue(what, error)
  }
}

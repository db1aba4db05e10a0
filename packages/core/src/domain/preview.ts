import { EVENT_LIMITS } from './brief-event.ts'
import { clip } from './text.ts'

const CLIPS = [Number.POSITIVE_INFINITY, 400, 160, 80, 40, 20]
const encoder = new TextEncoder()

/** Bytes of a value as UTF-8 JSON. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value) ?? '').length
}

/** A section small enough for an event: its texts are cut, then its lists, until `limit` bytes of JSON hold it. */
export function preview(value: unknown, limit: number = EVENT_LIMITS.preview): unknown {
  for (const max of CLIPS) {
    const cut = shorten(value, max, Number.POSITIVE_INFINITY)
    if (jsonBytes(cut) <= limit) return cut
  }
  for (const entries of [10, 5, 2, 1, 0]) {
    const cut = shorten(value, 20, entries)
    if (jsonBytes(cut) <= limit) return cut
  }
  return {}
}

function shorten(value: unknown, max: number, entries: number): unknown {
  if (typeof value === 'string') return clip(value, max)
  if (Array.isArray(value)) return value.slice(0, entries).map((entry) => shorten(entry, max, entries))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shorten(entry, max, entries)]))
}

const MAX_DEPTH = 8

/**
 * Empty means absent: leaves out every property that is an empty or blank string, at any depth a brief has. Entries of
 * lists keep their places, so that an error can name them; `list` of `list.ts` drops the blank ones. Rebuilds with own properties only, so that a key named `__proto__` stays a key for the schema to refuse.
 */
export function dropBlank(value: unknown, depth = 0): unknown {
  if (depth >= MAX_DEPTH || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((entry) => dropBlank(entry, depth + 1))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => !isBlank(entry))
      .map(([key, entry]) => [key, dropBlank(entry, depth + 1)]),
  )
}

/** Whether a value is a string with nothing to read in it. */
export function isBlank(value: unknown): boolean {
  return typeof value === 'string' && !/[^\s\p{Separator}\p{Format}]/u.test(value)
}

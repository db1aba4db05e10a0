import { useEffect, useRef } from 'react'

/** What a host gives at each render, read at the moment it is needed. */
export type Latest<T> = { readonly current: T }

/** Keeps the newest value at hand without making anything depend on it. */
export function useLatest<T>(value: T): Latest<T> {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}

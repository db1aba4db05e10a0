/** Some members anew; `undefined` takes one away. */
export type Patch<T> = { [K in keyof T]?: T[K] | undefined }

/** The object with a patch applied; the same object when nothing would change. */
export function applyPatch<T extends object>(target: T, patch: Patch<T>): T {
  const names = Object.keys(patch) as (keyof T)[] // a patch has no other names
  if (names.every((name) => Object.is(target[name], patch[name]))) return target
  const next = { ...target, ...patch }
  for (const name of names) if (patch[name] === undefined) delete next[name]
  return next as T // what was undefined is gone
}

/** @typedef {{ name: string, ok: boolean, ms: number }} Row a phase, how it went and how long it took */

/**
 * The table at the end of a run.
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function summary(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length))
  return rows
    .map(
      ({ name, ok, ms }) =>
        `  ${name.padEnd(width)}  ${ok ? 'ok    ' : 'FAILED'}  ${(ms / 1000).toFixed(1).padStart(6)} s`,
    )
    .join('\n')
}

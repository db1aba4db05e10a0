/** One figure, the limit stated for it, and what it is. Lower is better. */
export type Figure = { name: string; value: number; limit: number; unit: string; detail?: string }

/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]]
  if (low === undefined || high === undefined) throw new Error('nothing was measured')
  return (low + high) / 2
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** A table of figures; true when none is beyond twice its limit. */
export function report(figures: readonly Figure[]): boolean {
  const rows = figures.map(({ name, value, limit, unit, detail }) => ({
    what: name,
    measured: `${value.toFixed(unit === 'x' ? 3 : 1)} ${unit}`,
    limit: `${limit} ${unit}`,
    verdict: value <= limit ? 'within' : value <= 2 * limit ? 'ABOVE' : 'BEYOND TWICE',
    detail: detail ?? '',
  }))
  console.table(rows)
  return figures.every(({ value, limit }) => value <= 2 * limit)
}

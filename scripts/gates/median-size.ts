import { isTest } from './list-files.ts'
import type { Finding, Source } from './source.ts'

/** Lines of a file in the middle of all, tests and data apart. (That no file is over 300 is oxlint's to see.) */
const MEDIAN_LIMIT = 80
const DATA = /(^|\/)(messages|packs|__fixtures__)\/|\/country-names\.ts$/

/** The median length of the source files, with the largest named. */
export function medianSize(sources: readonly Source[]): { findings: Finding[]; summary: string } {
  const sizes = sources.filter(({ path }) => !isTest(path) && !DATA.test(path)).toSorted((a, b) => a.lines - b.lines)
  const median = sizes[Math.floor(sizes.length / 2)]
  const largest = sizes.at(-1)
  if (!median || !largest) return { findings: [], summary: 'no sizes' }
  const summary = `median ${median.lines} lines, largest ${largest.lines} (${largest.path})`
  if (median.lines <= MEDIAN_LIMIT) return { findings: [], summary }
  return {
    findings: [
      {
        path: median.path,
        line: 1,
        message: `the median file has ${median.lines} lines; the limit is ${MEDIAN_LIMIT}`,
      },
    ],
    summary,
  }
}

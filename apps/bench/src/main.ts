import { report } from './measure.ts'
import { measureModelRun } from './model-run.ts'
import { measureOffline, measureStarts } from './offline-load.ts'

/** Prints every figure with its limit; exit code 1 when one is beyond twice its limit. */
const figures = [...(await measureOffline()), ...(await measureStarts()), ...(await measureModelRun())]
process.exit(report(figures) ? 0 : 1)

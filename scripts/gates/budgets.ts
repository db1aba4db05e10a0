import { parseArgs } from 'node:util'
import { forbiddenWords } from './forbidden-words.ts'
import { houseRules } from './house-rules.ts'
import { isCode, listFiles } from './list-files.ts'
import { medianSize } from './median-size.ts'
import { type Finding, readSource } from './source.ts'
import { toolsSeeAll } from './tools-see-all.ts'

/**
 * The rules of the house that no tool knows, over every file git knows: `node scripts/gates/budgets.ts [--root folder]`.
 * Prints one line a finding and one of numbers; exits 1 when there is a finding.
 */
const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } })
const { root } = values
const files = listFiles(root)
const sources = files.filter(isCode).map((path) => readSource(root, path))
const size = medianSize(sources)

const findings: Finding[] = [
  ...sources.flatMap(houseRules),
  ...size.findings,
  ...forbiddenWords(root, files),
  ...toolsSeeAll(root, files),
]
if (sources.length === 0) findings.push({ path: root, line: 1, message: 'no source was found: nothing was judged' })

for (const { path, line, message } of findings) console.error(`${path}:${line}: ${message}`)
console.log(`budgets: ${files.length} files, ${sources.length} of code, ${size.summary}, ${findings.length} findings`)
process.exitCode = findings.length > 0 ? 1 : 0

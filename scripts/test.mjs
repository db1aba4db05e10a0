import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { ARTEFACTS, BIN, ROOT } from './lib/paths.mjs'
import { PhaseError, run } from './lib/phase.mjs'
import { pnpm } from './lib/pnpm.mjs'
import { summary } from './lib/summary.mjs'
import { systemTools } from './lib/system-tools.mjs'
import { countTests, gaps, lastLine, readReport } from './lib/test-report.mjs'

/**
 * `npm test`: installs what is missing, builds, and runs everything; a failed step does not keep the next from running.
 * Its last line is `N passed, N failed`; it exits 1 when anything failed.
 */

/** @typedef {import('./lib/summary.mjs').Row} Row */
/** @typedef {import('./lib/test-report.mjs').FileResult} FileResult */

/** @type {Row[]} */
const rows = []
/** @type {FileResult[]} */
const files = []

/**
 * @param {string} name
 * @param {() => Promise<string[]>} work resolves with what is wrong, a sentence each
 */
async function phase(name, work) {
  const started = Date.now()
  console.log(`\n── ${name}`)
  const problems = await work().catch((error) => [
    error instanceof PhaseError ? error.message : String(error?.stack ?? error),
  ])
  for (const problem of problems) console.error(problem)
  rows.push({ name, ok: problems.length === 0, ms: Date.now() - started })
  return problems.length === 0
}

/** @param {readonly string[]} line a program and what it is asked */
async function command(line) {
  const { code } = await run(line)
  return code === 0 ? [] : [`\`${line.join(' ')}\` ended with ${code}`]
}

/** @param {readonly string[]} line a tool of the project and what it is asked */
function tool([name = '', ...args]) {
  return command([join(BIN, name), ...args])
}

/**
 * @param {readonly string[]} projects of vitest
 * @param {readonly string[]} [flags]
 */
async function vitest(projects, flags = []) {
  const report = join(ARTEFACTS, `tests-${projects.join('-')}.json`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const problems = await tool(['vitest', 'run', ...chosen, ...reporters, ...flags])
  const results = readReport(report)
  files.push(...results)
  return { problems, results }
}

/**
 * @param {readonly string[]} kinds of tests, each a project of vitest
 * @param {readonly string[]} [flags]
 */
async function tests(kinds, flags) {
  const { problems, results } = await vitest(kinds, flags)
  return [...problems, ...gaps(kinds, results)]
}

/** @param {string} project of vitest that runs tests of another one once more, on something else */
async function testsAgain(project) {
  const { problems, results } = await vitest([project])
  return countTests(results).passed > 0 ? problems : [...problems, `no ${project} test passed`]
}

process.chdir(ROOT)
rmSync(ARTEFACTS, { recursive: true, force: true })
mkdirSync(ARTEFACTS, { recursive: true })

/** @param {() => Promise<void>} work */
const prepare = (work) => () => work().then(() => [])

const ready = (await phase('install', prepare(install))) && (await phase('system', prepare(systemTools)))
if (ready) {
  await phase('build', prepare(build))
  await phase('oxlint', () => tool(['oxlint', '--deny-warnings']))
  await phase('format', () => tool(['biome', 'format', '.']))
  await phase('budgets', () => tool(['node', 'scripts/gates/budgets.ts']))
  await phase('types', () =>
    command(
      pnpm('exec', 'turbo', 'run', 'types', '//#types:root', '--continue', '--output-logs=errors-only', '--ui=stream'),
    ),
  )
  await phase('unit, contract', () => tests(['unit', 'contract'], ['--coverage']))
  await phase('react 18', () => testsAgain('react-18'))
  await phase('integration', () => tests(['integration']))
  await phase('browser', () => tests(['browser']))
  await phase('dead code', () => tool(['knip']))
}

const counts = countTests(files)
const ok = ready && rows.every((row) => row.ok) && counts.failed === 0
console.log(`\n${summary(rows)}\n`)
if (!ok)
  console.log(
    `Failed: ${rows
      .filter((row) => !row.ok)
      .map((row) => row.name)
      .join(', ')}`,
  )
console.log(lastLine(counts))
process.exitCode = ok ? 0 : 1

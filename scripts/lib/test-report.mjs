import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { ROOT, walk } from './paths.mjs'

const KINDS = ['contract', 'integration', 'browser']

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, status: string, assertionResults: { status: string }[] }} FileResult a file in vitest's JSON report
 */

/**
 * The kind of a test file, by its suffix: the name of its vitest project.
 * @param {string} path
 * @returns {string}
 */
export function kindOf(path) {
  return KINDS.find((kind) => new RegExp(`\\.${kind}\\.test\\.tsx?$`).test(path)) ?? 'unit'
}

/**
 * @param {string} path of a report of vitest's JSON reporter
 * @returns {FileResult[]} nothing when there is no report
 */
export function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).testResults : []
}

/**
 * How many tests passed, failed and were skipped. A file that failed without a failing test (it did not load, or a
 * hook threw) counts as one failure.
 * @param {readonly FileResult[]} files
 * @returns {Counts}
 */
export function countTests(files) {
  const statuses = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status))
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const passed = statuses.filter((status) => status === 'passed').length
  const failed = statuses.filter((status) => status === 'failed').length
  return { passed, failed: failed + broken.length, skipped: statuses.length - passed - failed }
}

/**
 * What is wrong with a report although every test in it passed: a kind that ran nothing, a test file nobody ran.
 * @param {readonly string[]} kinds
 * @param {readonly FileResult[]} files
 * @param {readonly string[]} [onDisk] test files, relative to the root
 * @returns {string[]} sentences
 */
export function gaps(kinds, files, onDisk = testFiles()) {
  const ran = new Set(files.map(({ name }) => relative(ROOT, name).split(sep).join('/')))
  const empty = kinds
    .filter((kind) => countTests(files.filter(({ name }) => kindOf(name) === kind)).passed === 0)
    .map((kind) => `no ${kind} test passed`)
  const missed = onDisk.filter((path) => kinds.includes(kindOf(path)) && !ran.has(path))
  return [...empty, ...missed.map((path) => `${path} was not run`)]
}

/**
 * The line a machine reads.
 * @param {Counts} counts
 * @returns {string} `N passed, N failed`, and `, N skipped` when there are any
 */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** Every test file on disk, relative to the root. */
function testFiles() {
  const all = ['apps', 'packages', 'scripts'].flatMap((folder) => walk(join(ROOT, folder)))
  return all.filter((path) => /\.test\.tsx?$/.test(path)).map((path) => relative(ROOT, path).split(sep).join('/'))
}

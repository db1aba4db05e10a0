import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

/**
 * Does a piece of work unless it was done for the very same things before. The mark lies in `node_modules`, so that it
 * goes when they go.
 * @param {string} name of the mark
 * @param {() => Iterable<string>} things all that the outcome depends on; asked again afterwards, since work may add to it
 * @param {() => Promise<void>} work
 */
export async function onceFor(name, things, work) {
  const mark = join(ROOT, 'node_modules', `.genesis-${name}`)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hashOf(things())) return
  await work()
  writeFileSync(mark, hashOf(things()))
}

/** @param {Iterable<string>} things */
function hashOf(things) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const thing of things) hash.update(`\0${thing}`)
  return hash.digest('hex')
}

import { spawnSync } from 'node:child_process'

/**
 * Builds the packs before the first test, so that no test meets those of yesterday. A fault in them is printed and left
 * to the tests that read packs: the others have something to say all the same.
 */
export function setup(): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=genesis-source', 'packages/core/scripts/build-packs.ts'],
    {
      encoding: 'utf8',
    },
  )
  if (status !== 0) console.error(`The packs could not be built:\n${stderr}`)
}

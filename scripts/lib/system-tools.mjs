import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { PhaseError, quietPhase } from './phase.mjs'

/** What the tests need of the system: any of the commands will do; `apt` is Debian's package of the first. */
const TOOLS = [
  { apt: 'redis-server', commands: ['redis-server'] },
  { apt: 'chromium', commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] },
]

/**
 * Sees that redis-server and chromium are there; installs them through apt when we are root.
 * @returns {Promise<void>} rejects with `PhaseError`, which says what to install
 */
export async function systemTools() {
  const missing = missingTools()
  if (missing.length === 0) return
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) {
    throw new PhaseError(
      `The tests need ${missing.join(' and ')}. Install with: sudo apt-get update && sudo ${command}`,
    )
  }
  // RUNLEVEL=1: a package installed for the tests starts no service of its own
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1']
  await quietPhase('update the list of packages', [...env, 'apt-get', 'update'])
  await quietPhase(`install ${missing.join(' and ')}`, [...env, ...command.split(' ')])
  const still = missingTools()
  if (still.length > 0)
    throw new PhaseError(`apt installed no ${still.join(' and no ')}. Install by hand, then try again.`)
}

function missingTools() {
  return TOOLS.filter(({ commands }) => !commands.some(isOnPath)).map(({ apt }) => apt)
}

/** @param {string} command */
function isOnPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, command)))
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

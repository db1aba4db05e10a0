import { mkdirSync, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Clock } from '@genesis/core/ports/clock-and-ids'
import { createDc360Sim } from '@genesis/dc360-sim/create-sim'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Logger } from 'pino'
import type { Identity } from './compose-identity.ts'
import type { Config } from './config/load-config.ts'

type Deps = { identity: Identity; clock: Clock; secrets: string[]; log: Logger }

/** DC360's simulator; with a store in a file, its state lies beside it. */
export async function composeSimulator(config: Config, { identity, clock, secrets, log }: Deps) {
  const file = config.store.kind === 'file' ? join(dirname(config.store.path), 'dc360-sim.json') : undefined
  log.debug({ file }, 'DC360 is simulated')
  return createDc360Sim({
    secrets,
    clock,
    signToken: async (userId, seconds) => {
      if (!identity.sign) throw new Error('tokens are signed elsewhere: AUTH_JWKS_URL is set')
      return identity.sign(userId, seconds)
    },
    verifyToken: (token) => identity.verifier.verify(token),
    // A proxy on this machine speaks for callers from elsewhere.
    isLoopback: (c) =>
      !c.req.header('x-forwarded-for') && !c.req.header('forwarded') && isLoopback(getConnInfo(c).remote.address),
    ...(file ? { load: () => readState(file), save: (state: string) => writeState(file, state) } : {}),
  })
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address)
}

function readState(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Written whole, then put in place: a crash leaves the old state or the new one. */
async function writeState(file: string, state: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, state)
  await rename(`${file}.new`, file)
}

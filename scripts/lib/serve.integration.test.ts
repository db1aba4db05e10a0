import { mkdtempDisposableSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { launch } from '../testing/launched.ts'

/** A server that says what it is told; with STUBBORN it does not listen. */
const SERVER = `
setInterval(() => {}, 1000)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {
  console.log('told', signal)
  if (!process.env.STUBBORN) setImmediate(() => process.exit(Number(process.env.CODE ?? 0)))
})
console.log('ready', process.pid)
`
const LAUNCHER = `
import { serve } from '${pathToFileURL(join(import.meta.dirname, 'serve.mjs'))}'
process.exit(await serve({ node: process.execPath, main: process.argv[2] }))
`

async function started(env: NodeJS.ProcessEnv = {}) {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'genesis-serve-'))
  const server = join(folder.path, 'server.mjs')
  const launcher = join(folder.path, 'launcher.mjs')
  writeFileSync(server, SERVER)
  writeFileSync(launcher, LAUNCHER)
  const launched = launch([process.execPath, launcher, server], { env: { ...process.env, ...env } })
  const [, pid] = await launched.printed(/ready (\d+)/)
  return { launched, serverPid: Number(pid) }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
    throw error
  }
}

describe('a served program', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('ends cleanly on %s, and its code is passed on', async (signal) => {
    const { launched, serverPid } = await started()
    await using _ = launched
    launched.signal(signal)
    expect(await launched.end()).toBe(0)
    expect(launched.output.match(/told/g)).toHaveLength(1)
    expect(isAlive(serverPid)).toBe(false)
  })

  it('passes on a code that is not 0', async () => {
    const { launched } = await started({ CODE: '3' })
    await using _ = launched
    launched.signal('SIGTERM')
    expect(await launched.end()).toBe(3)
  })

  it('is told once when Ctrl-C arrives twice at once, from the terminal and from npm', async () => {
    const { launched } = await started()
    await using _ = launched
    launched.signal('SIGINT')
    launched.signal('SIGINT')
    expect(await launched.end()).toBe(0)
    expect(launched.output.match(/told/g)).toHaveLength(1)
  })

  it('is forced by a second wish when it does not listen', async () => {
    const { launched, serverPid } = await started({ STUBBORN: '1' })
    await using _ = launched
    launched.signal('SIGINT')
    await launched.printed(/told SIGTERM/)
    const again = setInterval(() => launched.signal('SIGINT'), 100)
    expect(await launched.end()).toBe(137)
    clearInterval(again)
    expect(isAlive(serverPid)).toBe(false)
  })

  it('ends by itself when whoever started it is killed', async () => {
    const { launched } = await started()
    await using _ = launched
    launched.signal('SIGKILL')
    expect(await launched.end()).toBe('SIGKILL') // its output closes only when the server has ended too
    expect(launched.output).toContain('told SIGTERM')
  })
})

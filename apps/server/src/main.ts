import { StoreLockedError, StoreVersionError } from '@genesis/core/adapters/sqlite/store-error'
import { pino } from 'pino'
import { compose } from './compose.ts'
import { type Config, ConfigError, loadConfig } from './config/load-config.ts'
import { listen } from './http/http-server.ts'

/** Starts the server by its environment, and ends it with exit code 0 within the grace of its options. */
async function main(): Promise<void> {
  const ending = endWhenTold()
  const config = loadConfig(process.env)
  const log = pino(
    { level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(2),
  )
  const server = await listen(config.host, config.port)
  const genesis = await compose(config, { log, origin: server.origin })
  server.serve(genesis)
  for (const warning of config.warnings) log.warn(warning)
  ending.arrange(config.options.shutdownMs, async () => {
    server.close()
    await genesis.drain()
  })
  greet(config, server.origin)
}

/** Listens for SIGINT and SIGTERM from the first moment; until something is arranged there is nothing to end. */
function endWhenTold() {
  let graceMs = 0
  let end: () => Promise<void> = async () => undefined
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(130)
    stopping = true
    if (graceMs > 0) setTimeout(() => process.exit(0), graceMs).unref()
    await end()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
  return {
    arrange(ms: number, how: () => Promise<void>) {
      graceMs = ms
      end = how
    },
  }
}

function greet(config: Config, origin: string): void {
  const shown = origin.replace('127.0.0.1', 'localhost')
  const data = config.store.kind === 'file' ? `data in ${config.store.path}` : 'data in memory, gone at the end'
  const writer = config.textProvider ? `text by ${config.textProvider.provider}` : 'offline composer, no key set'
  process.stdout.write(`Genesis is ready on ${shown} (${data}; ${writer})\n`)
}

/** One clear line. The stack, for whoever looks for a fault of ours, comes with LOG_LEVEL=debug or trace. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StoreLockedError) return `Genesis cannot start: ${error.message}`
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Genesis cannot start: PORT ${process.env.PORT ?? 4000} is taken; set another one`
  }
  const name = nameBehind(error)
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return `Genesis cannot start: ${name}${line}`
}

/** The name of the environment that an error of the system comes from. */
function nameBehind(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(ENOTFOUND|EAI_AGAIN|EADDRNOTAVAIL)$/.test(code)) return 'HOST: '
  if (code === 'ERR_SQLITE_ERROR' || error instanceof StoreVersionError) return 'STORE_URL: '
  return /^(EACCES|EROFS|ENOTDIR|ENOSPC)$/.test(code) ? 'HOST, PORT or STORE_URL: ' : ''
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  if (/^(debug|trace)$/.test(process.env.LOG_LEVEL ?? '') && error instanceof Error)
    process.stderr.write(`${error.stack}\n`)
  process.exit(1)
})

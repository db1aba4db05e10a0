import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A program under test, with all it has printed. Killed, with its group, at the end of the scope. */
export function launch(command: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  const [program = '', ...args] = command
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options })
  const ended = once(child, 'close')
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text))
  return {
    pid: child.pid ?? 0,
    /** Everything printed until now. */
    get output() {
      return output
    },
    /** Resolves with the match as soon as the output has it; rejects when the program ends without. */
    async printed(wanted: RegExp): Promise<RegExpExecArray> {
      for (;;) {
        const match = wanted.exec(output)
        if (match) return match
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`ended without ${wanted}:\n${output}`)
        await Promise.race([nextOutput(child), ended])
      }
    },
    signal(name: NodeJS.Signals): void {
      child.kill(name)
    },
    /** Resolves with the exit code, or the signal that ended it. */
    async end(): Promise<number | string> {
      const [code, signal] = await ended
      return code ?? signal
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await ended
    },
  }
}

async function nextOutput(child: ChildProcess): Promise<void> {
  await Promise.race([child.stdout, child.stderr].map((stream) => stream && once(stream, 'data')))
}

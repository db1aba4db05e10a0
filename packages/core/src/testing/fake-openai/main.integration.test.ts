import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'

it('runs as a process: says its port, announces calls, ends by a signal', async () => {
  const child = spawn(process.execPath, ['--conditions=source', join(import.meta.dirname, 'main.ts')], {
    env: {
      ...process.env,
      FAKE_OPENAI_ANNOUNCE: '1',
      FAKE_OPENAI_LATENCY_MS: '1',
      FAKE_OPENAI_BEHAVIOURS: '[{"kind":"status","status":503,"times":1}]',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const next = async (): Promise<Record<string, unknown>> => JSON.parse((await lines.next()).value ?? '{}')
    const { url } = await next()
    const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'x' }] })
    const post = () => fetch(`${url}/chat/completions`, { method: 'POST', body })
    expect((await post()).status).toBe(503)
    expect(await next()).toMatchObject({ call: 1, behaviour: 'status' })
    expect((await post()).status).toBe(200)
    expect(await next()).toMatchObject({ call: 2, behaviour: 'ok' })
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  expect(child.signalCode ?? child.exitCode).toBe('SIGTERM')
})

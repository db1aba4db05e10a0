import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { launch } from './testing/launched.ts'

/** Stands in for npx: notes what it was asked, fails at the step named in BREAK, and builds the server below. */
const NPX = `#!/bin/sh
echo "$@" >> "$CALLS"
case "$*" in *"$BREAK"*) if [ -n "$BREAK" ]; then echo "the reason it broke"; exit 7; fi;; esac
case "$*" in *build*) mkdir -p apps/server/dist && cp server.js apps/server/dist/main.js;; esac
`
const SERVER = `
setInterval(() => {}, 1000)
process.on('SIGTERM', () => process.exit(0))
console.log('ready on', process.argv0)
`

/** A project of one app, with the real scripts. */
function scratch() {
  const root = mkdtempSync(join(tmpdir(), 'genesis-start-'))
  const files = {
    'package.json': '{ "packageManager": "pnpm@0.0.0", "type": "module" }',
    'pnpm-lock.yaml': '',
    'pnpm-workspace.yaml': '',
    'turbo.json': '{}',
    'tsconfig.base.json': '{}',
    'apps/server/package.json': '{ "scripts": { "build": "tsc" } }',
    'packages/core/package.json': '{}',
    'node_modules/.keep': '',
    'server.js': SERVER,
    'bin/npx': NPX,
    calls: '',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  chmodSync(join(root, 'bin/npx'), 0o755)
  cpSync(import.meta.dirname, join(root, 'scripts'), { recursive: true })
  return {
    start(env: NodeJS.ProcessEnv = {}) {
      const PATH = [join(root, 'bin'), process.env.PATH].join(delimiter)
      const calls = join(root, 'calls')
      return launch([process.execPath, 'scripts/start.mjs'], {
        cwd: root,
        env: { ...process.env, PATH, CALLS: calls, BREAK: '', ...env },
      })
    },
    touch: (path: string) => writeFileSync(join(root, path), '{ "name": "changed" }'),
    calls: () => readFileSync(join(root, 'calls'), 'utf8').trimEnd().split('\n'),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
}

describe('npm start', () => {
  it('installs, builds and serves; a second start does neither again', async () => {
    using project = scratch()
    {
      await using first = project.start()
      await first.printed(/ready/)
      expect(first.output).toMatch(/install … ok \(.*\n.*build … ok \(/)
      first.signal('SIGTERM')
      expect(await first.end()).toBe(0)
    }
    expect(project.calls()).toEqual([
      expect.stringMatching(/^--yes pnpm@0\.0\.0 install --frozen-lockfile/),
      expect.stringMatching(/^--yes pnpm@0\.0\.0 exec turbo run build/),
    ])
    await using second = project.start({ HOME: '', CI: 'true' })
    await second.printed(/ready/)
    expect(project.calls()).toHaveLength(2)
  })

  it('builds again what has changed', async () => {
    using project = scratch()
    for (const expected of [2, 3]) {
      await using started = project.start()
      await started.printed(/ready/)
      expect(project.calls().filter((call) => /install|build/.test(call))).toHaveLength(expected)
      writeChange(project)
    }
  })

  it.each(['install', 'build'])('ends with one clear line and what was said before when it cannot %s', async (step) => {
    using project = scratch()
    await using started = project.start({ BREAK: step })
    expect(await started.end()).toBe(1)
    expect(started.output).toContain('the reason it broke')
    expect(started.output.trimEnd().split('\n').at(-1)).toMatch(
      new RegExp(`^Genesis could not ${step}: .* ended with 7`),
    )
  })
})

function writeChange(project: { touch(path: string): void }): void {
  project.touch('packages/core/changed.json')
}

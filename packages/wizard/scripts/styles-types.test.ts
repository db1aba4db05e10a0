import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { STYLES_TYPES } from './public-types.ts'

const PACKAGE = join(import.meta.dirname, '..')

it.each(['bundler', 'nodenext'])(
  'the stylesheet is imported without a bundler’s types: %s',
  (moduleResolution) => {
    const folder = mkdtempSync(join(tmpdir(), 'genesis-host-'))
    try {
      const installed = join(folder, 'node_modules/@dc360/genesis-wizard')
      mkdirSync(join(installed, 'dist/types'), { recursive: true })
      cpSync(join(PACKAGE, 'package.json'), join(installed, 'package.json'))
      writeFileSync(join(installed, 'dist/types/styles.d.ts'), STYLES_TYPES)
      writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
      writeFileSync(join(folder, 'host.ts'), "import '@dc360/genesis-wizard/styles.css'\n")
      const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext'
      const tsc = join(PACKAGE, 'node_modules/typescript/bin/tsc')
      const options = ['--noEmit', '--types', '', '--module', module, '--moduleResolution', moduleResolution]
      const { stdout, status } = spawnSync(process.execPath, [tsc, ...options, 'host.ts'], {
        cwd: folder,
        encoding: 'utf8',
      })
      expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  30_000,
)

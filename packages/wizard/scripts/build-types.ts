import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { publicTypes, STYLES_TYPES } from './public-types.ts'

/** Writes `dist/types`: only the declarations that can be reached from the public door. Runs after `vite build`. */
const PACKAGE = join(import.meta.dirname, '..')
const ROOT = join(PACKAGE, '../..')
const scratch = mkdtempSync(join(tmpdir(), 'genesis-types-'))
try {
  const tsc = join(PACKAGE, 'node_modules/typescript/bin/tsc')
  const args = [tsc, '-p', join(PACKAGE, 'tsconfig.build.json'), '--outDir', scratch]
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  const from = join(scratch, relative(ROOT, PACKAGE))
  const types = publicTypes('exports/index.d.ts', (path) => readFileSync(join(from, path), 'utf8'))
  const to = join(PACKAGE, 'dist/types')
  rmSync(to, { recursive: true, force: true })
  for (const [path, text] of types) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    writeFileSync(join(to, path), text)
  }
  writeFileSync(join(to, 'styles.d.ts'), STYLES_TYPES)
  console.log(`types: ${types.size + 1} files`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

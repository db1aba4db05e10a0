import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
/** What the tools read; a scratch project has them as they are, so that a gate is tried with the rules it has. */
const CONFIG = [
  '.oxlintrc.json',
  'biome.json',
  'knip.json',
  'package.json',
  'tsconfig.base.json',
  'tsconfig.json',
  '.gitignore',
]

/** How a tool ended, and all it printed. */
export type Outcome = { code: number | null; output: string }

/** A folder with the project's own configuration and nothing else but the files given. Gone at the end of the scope. */
export function scratchProject(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'genesis-gate-'))
  for (const file of CONFIG) cpSync(join(ROOT, file), join(root, file))
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return {
    root,
    /** Runs a tool of the project in the folder. */
    run(bin: string, ...args: string[]): Outcome {
      const path = bin === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', bin)
      const { status, stdout, stderr } = spawnSync(path, args, { cwd: root, encoding: 'utf8' })
      return { code: status, output: `${stdout}\n${stderr}` }
    },
    /** Runs git in the folder. */
    git(...args: string[]): void {
      execFileSync('git', args, { cwd: root })
    },
    [Symbol.dispose]() {
      rmSync(root, { recursive: true, force: true })
    },
  }
}

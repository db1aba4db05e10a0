import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchProject } from '../testing/scratch-project.ts'

const ROOT = join(import.meta.dirname, '../..')
const coreJson = JSON.stringify({
  ...JSON.parse(readFileSync(join(ROOT, 'packages/core/package.json'), 'utf8')),
  dependencies: {},
  devDependencies: {},
  scripts: {},
})
const used = {
  'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
  'package.json': '{ "name": "genesis", "type": "module", "private": true }\n',
  'packages/core/package.json': coreJson,
  'packages/core/src/services/a.ts': 'export const a = 1\n',
  'packages/core/src/services/a.test.ts': "import { a } from './a.ts'\nconsole.assert(a === 1)\n",
}

describe('knip', () => {
  it('refuses an export that nobody imports, in a package that exports every file', () => {
    using project = scratchProject({ ...used, 'packages/core/src/services/b.ts': 'export const planted = 1\n' })
    const { code, output } = project.run('knip')
    expect(output).toContain('planted')
    expect(code).not.toBe(0)
  })

  it('refuses a dependency that nobody imports', () => {
    const json = JSON.stringify({ ...JSON.parse(coreJson), dependencies: { ulid: 'catalog:' } })
    using project = scratchProject({ ...used, 'packages/core/package.json': json })
    const { code, output } = project.run('knip')
    expect(output).toContain('ulid')
    expect(code).not.toBe(0)
  })

  it('lets pass what is used', () => {
    using project = scratchProject(used)
    const { code, output } = project.run('knip')
    expect(code, output).toBe(0)
  })
})

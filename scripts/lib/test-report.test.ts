import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './paths.mjs'
import { countTests, gaps, kindOf, lastLine, readReport } from './test-report.mjs'

const file = (path: string, ...statuses: string[]) => ({
  name: join(ROOT, path),
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
})

describe('the count of tests', () => {
  it('adds up over files', () => {
    const files = [file('a.test.ts', 'passed', 'passed', 'failed'), file('b.test.ts', 'passed', 'pending', 'todo')]
    expect(countTests(files)).toEqual({ passed: 3, failed: 1, skipped: 2 })
  })

  it('counts a file that did not load as a failure', () => {
    expect(countTests([{ ...file('a.test.ts'), status: 'failed' }])).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('counts nothing where there is no report', () => {
    expect(countTests(readReport(join(ROOT, 'no-such-report.json')))).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })
})

describe('gaps', () => {
  it('are a kind without a passing test and a file that nobody ran', () => {
    const files = [file('packages/a.test.ts', 'passed')]
    const onDisk = ['packages/a.test.ts', 'packages/b.test.ts', 'packages/c.contract.test.ts', 'apps/d.browser.test.ts']
    expect(gaps(['unit', 'contract'], files, onDisk)).toEqual([
      'no contract test passed',
      'packages/b.test.ts was not run',
      'packages/c.contract.test.ts was not run',
    ])
  })

  it('are none when all ran', () => {
    expect(gaps(['unit'], [file('packages/a.test.ts', 'passed')], ['packages/a.test.ts'])).toEqual([])
  })
})

it.each([
  ['packages/core/src/a.test.ts', 'unit'],
  ['packages/core/src/a.contract.test.ts', 'contract'],
  ['apps/server/src/a.integration.test.ts', 'integration'],
  ['apps/demo/src/a.browser.test.tsx', 'browser'],
])('the kind of %s is %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind)
})

it('the last line is plain', () => {
  expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
  expect(lastLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped')
})

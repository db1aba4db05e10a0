import { describe, expect, it } from 'vitest'
import { publicTypes } from './public-types.ts'

const files = (all: Record<string, string>) => (path: string) => {
  const text = all[path]
  if (text === undefined) throw new Error(`no ${path}`)
  return text
}

describe('publicTypes', () => {
  it('takes what can be reached, and nothing else', () => {
    const read = files({
      'exports/index.d.ts': "export { A } from '../src/A.tsx'\nexport type { P } from './props.ts'",
      'exports/props.d.ts': 'export type P = 1',
      'src/A.d.ts': "import { type ReactElement } from 'react'\nexport declare function A(): ReactElement",
      'src/inner.d.ts': "import type { X } from '@genesis/core/domain/x'",
    })
    const types = publicTypes('exports/index.d.ts', read)
    expect([...types.keys()].sort()).toEqual(['exports/index.d.ts', 'exports/props.d.ts', 'src/A.d.ts'])
    expect(types.get('exports/index.d.ts')).toContain("from '../src/A.js'")
  })

  it.each([
    "import type { X } from '@genesis/core/domain/x'",
    "export declare const x: import('@trpc/server').AnyRouter",
  ])('refuses a package of the server’s: %s', (text) => {
    expect(() => publicTypes('exports/index.d.ts', files({ 'exports/index.d.ts': text }))).toThrow(/shows @/)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './source.ts'

const TEXT = /\.(ts|tsx|mts|mjs|js|json|md|yaml|yml|css|html|lua|svg)$/
/** The list itself, its tests, and what a tool wrote. */
const EXEMPT = /^(scripts\/gates\/|pnpm-lock\.yaml$)/

type Word = { pattern: string; reason: string }

/** The words of `forbidden-words.json` in the texts of the project, each with the reason why it is on the list. */
export function forbiddenWords(root: string, files: readonly string[]): Finding[] {
  const list: Word[] = JSON.parse(readFileSync(new URL('./forbidden-words.json', import.meta.url), 'utf8'))
  const words = list.map(({ pattern, reason }) => ({ expression: new RegExp(pattern), reason }))
  return files
    .filter((file) => TEXT.test(file) && !EXEMPT.test(file))
    .flatMap((path) => {
      const lines = readFileSync(join(root, path), 'utf8').split('\n')
      return lines.flatMap((text, index) =>
        words
          .filter(({ expression }) => expression.test(text))
          .map(({ expression, reason }) => ({ path, line: index + 1, message: `${expression.source}: ${reason}` })),
      )
    })
}

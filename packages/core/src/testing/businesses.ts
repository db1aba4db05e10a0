import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BriefInput, briefInputSchema } from '../domain/brief-input.ts'

/** The businesses of `testing/businesses/*.json`, by file name without its ending. */
export function testBusinesses(): Map<string, BriefInput> {
  const folder = join(import.meta.dirname, 'businesses')
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [
        name.slice(0, -'.json'.length),
        briefInputSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
      ]),
  )
}

import { posix } from 'node:path'

/** Of the stylesheet, so that importing it for its effect has types without a bundler's own. */
export const STYLES_TYPES = 'export {}\n'

/** What a public declaration may name besides its own files. */
const KNOWN = new Set(['react'])
const SPECIFIER = /(\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"]+)\2/g

/**
 * The declarations that can be reached from `entry`, by path, with specifiers that an application's resolver takes.
 * Throws on one that names a package of the server's, or anything else an embedder does not have.
 */
export function publicTypes(entry: string, read: (path: string) => string): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (path: string) => {
    if (found.has(path)) return
    const next: string[] = []
    const text = read(path).replace(SPECIFIER, (...[, keyword = '', quote = '', specifier = '']: string[]) => {
      if (specifier.startsWith('.')) next.push(declarationOf(path, specifier))
      else if (!KNOWN.has(specifier)) throw new Error(`${path} shows ${specifier} to the world`)
      return `${keyword}${quote}${specifier.replace(/\.tsx?$/, '.js')}${quote}`
    })
    found.set(path, text)
    for (const each of next) visit(each)
  }
  visit(entry)
  return found
}

function declarationOf(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier.replace(/\.(tsx?|js)$/, '.d.ts'))
}

import { type TagToken, Tokenizer, TokenKind, type TopLevelToken } from 'liquidjs'
import { createScopes } from './scopes.ts'

/** What a template may name; `locale` is always there. */
export type Declared = { required: readonly string[]; optional: readonly string[] }

/** A fault at a line of the template, counted from 0. */
export type TemplateFault = { line: number; message: string }

/** A template as it is rendered: every output but `locale` goes through the filter `data`. */
export type CheckedTemplate = { text: string; used: ReadonlySet<string>; faults: readonly TemplateFault[] }

const PATH = '[a-z][A-Za-z0-9]*(?:\\.[A-Za-z][A-Za-z0-9]*)*'
const OUTPUT = new RegExp(`^(\\{\\{-?\\s*)(${PATH})(\\s*-?\\}\\})$`)
const IF = new RegExp(`^(${PATH})$`)
const FOR = new RegExp(`^([a-z][A-Za-z0-9]*)\\s+in\\s+(${PATH})$`)
const rootOf = (path: string) => path.split('.')[0] ?? path

/**
 * Checks that a template has nothing but text, `{{ variable }}`, `if … else … endif` and `for … in … endfor`, and names
 * only what is declared; an optional variable only where an `if` has made sure of it.
 */
export function checkTemplate(source: string, declared: Declared): CheckedTemplate {
  const faults: TemplateFault[] = []
  const checker = createChecker(declared, (line, message) => faults.push({ line: line - 1, message }))
  const text = tokens(source, checker.fault).map((token) => {
    const line = token.getPosition()[0] ?? 1
    if (token.kind === TokenKind.Output) return checker.output(token.getText(), line)
    if (isTag(token)) checker.tag(token, line)
    return token.getText()
  })
  checker.end()
  return { text: text.join(''), used: checker.used, faults }
}

type Fault = (line: number, message: string) => void

function tokens(source: string, fault: Fault): TopLevelToken[] {
  try {
    return new Tokenizer(source).readTopLevelTokens()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    fault(Number(/line:(\d+)/.exec(error.message)?.[1] ?? 1), 'a tag or an output is not closed')
    return []
  }
}

const isTag = (token: TopLevelToken): token is TagToken => token.kind === TokenKind.Tag

function createChecker({ required, optional }: Declared, fault: Fault) {
  const used = new Set<string>()
  const scopes = createScopes()

  function use(path: string, line: number, mustBeThere: boolean): void {
    const root = rootOf(path)
    if (root === 'locale' || scopes.binds(root)) return
    used.add(root)
    if (required.includes(root)) return
    if (!optional.includes(root)) fault(line, `variable "${root}" is not declared`)
    else if (mustBeThere && !scopes.guards(root)) {
      fault(line, `optional variable "${root}" may be absent: put it inside {% if ${root} %}`)
    }
  }

  function open(tag: 'if' | 'for', args: string, line: number): void {
    const [, first = '', path = first] = (tag === 'if' ? IF : FOR).exec(args) ?? []
    if (first === '') fault(line, tag === 'if' ? 'write {% if variable %}' : 'write {% for one in variable %}')
    else use(path, line, tag === 'for')
    scopes.open({ tag, root: rootOf(path), binds: tag === 'for' ? first : undefined, line })
  }

  return {
    used,
    fault,
    output(text: string, line: number): string {
      const [, before, path, after] = OUTPUT.exec(text) ?? []
      if (path === undefined) fault(line, `${text}: an output is the name of a variable and nothing else`)
      else use(path, line, true)
      return path === 'locale' ? text : `${before} ${path} | data: "${path}"${after}`
    },
    tag({ name, args }: TagToken, line: number): void {
      if (name === 'if' || name === 'for') return open(name, args.trim(), line)
      const closes = name === 'else' ? scopes.otherwise() : scopes.close(name)
      if (closes) return
      const known = ['else', 'endif', 'endfor'].includes(name)
      fault(line, known ? `{% ${name} %} closes nothing` : `tag "${name}" is not allowed: only if, else and for are`)
    },
    end(): void {
      for (const { tag, line } of scopes.unclosed()) fault(line, `{% ${tag} %} is not closed`)
    },
  }
}

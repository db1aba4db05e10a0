/** An open `if` or `for`: the variable it looks at, the one it brings along, and the line it began at. */
type Scope = { tag: 'if' | 'for'; root: string; binds: string | undefined; line: number; inElse: boolean }

/** The `if` and `for` around a place in a template. */
export function createScopes() {
  const scopes: Scope[] = []
  return {
    open(scope: Omit<Scope, 'inElse'>): void {
      scopes.push({ ...scope, inElse: false })
    },
    /** Goes over to the `else` of the innermost; false when there is none. */
    otherwise(): boolean {
      const innermost = scopes.at(-1)
      if (innermost) innermost.inElse = true
      return innermost !== undefined
    },
    /** Closes the innermost by its end tag; false when it is not its own. */
    close(endTag: string): boolean {
      const matches = endTag === `end${scopes.at(-1)?.tag}`
      if (matches) scopes.pop()
      return matches
    },
    /** Whether a loop around brings this variable along. */
    binds: (name: string) => scopes.some((scope) => scope.binds === name && !scope.inElse),
    /** Whether an `if` around makes sure of this variable. */
    guards: (name: string) => scopes.some((scope) => scope.tag === 'if' && scope.root === name && !scope.inElse),
    unclosed: (): readonly Scope[] => scopes,
  }
}

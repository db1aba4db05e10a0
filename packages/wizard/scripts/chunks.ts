import type { Rolldown } from 'vite'

/**
 * The first screen is one file: left to itself the bundler makes fifteen small ones of it, each with its own request,
 * and 4 kB more in all, because each is compressed by itself.
 */
export const CHUNKS: Rolldown.CodeSplittingOptions = {
  groups: [{ name: 'first-screen', test: /wizard\/exports\/index\.ts$/ }],
}

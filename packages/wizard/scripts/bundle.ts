import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { build, defaultClientConditions, type Rolldown } from 'vite'
import { CHUNKS } from './chunks.ts'

const PACKAGE = join(import.meta.dirname, '..')

export type Weights = {
  /** Bytes, minified and gzipped, of what the first screen cannot do without. */
  first: number
  /** With every step, the stream and the other language. */
  whole: number
  css: number
  /** The modules of the first screen. */
  firstModules: string[]
}

/** Bundles the wizard in its own files, as `vite build` does, but with everything in them except React, and weighs it. */
export async function weigh(): Promise<Weights> {
  const built = await build({
    configFile: false,
    root: PACKAGE,
    logLevel: 'error',
    resolve: { conditions: ['genesis-source', ...defaultClientConditions] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      cssTarget: 'chrome105',
      cssCodeSplit: true,
      minify: true,
      modulePreload: { polyfill: false },
      lib: { entry: { index: 'exports/index.ts', styles: 'src/styles/styles.css' }, formats: ['es'] },
      rolldownOptions: {
        external: [/^react($|\/)/, /^react-dom($|\/)/],
        output: { minify: true, codeSplitting: CHUNKS },
      },
    },
  })
  const { output } = [built].flat()[0] as Rolldown.RolldownOutput // `build` without watching gives outputs
  const chunks = output.filter((each) => each.type === 'chunk' && each.name !== 'styles') as Rolldown.OutputChunk[] // just filtered
  const first = reachable(chunks, 'index')
  const css = output.filter((each) => each.fileName.endsWith('.css'))
  return {
    first: sum(first.map(({ code }) => code)),
    whole: sum(chunks.map(({ code }) => code)),
    css: sum(css.map((each) => (each.type === 'asset' ? String(each.source) : ''))),
    firstModules: first.flatMap(({ moduleIds }) => moduleIds),
  }
}

/** The chunks that are fetched with an entry: static imports only. */
function reachable(chunks: readonly Rolldown.OutputChunk[], entry: string): Rolldown.OutputChunk[] {
  const wanted = new Set(
    chunks.filter(({ name, isEntry }) => isEntry && name === entry).map(({ fileName }) => fileName),
  )
  for (const fileName of wanted) {
    for (const each of chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? []) wanted.add(each)
  }
  return chunks.filter(({ fileName }) => wanted.has(fileName))
}

function sum(texts: readonly string[]): number {
  return texts.reduce((total, text) => total + gzipSync(text, { level: 9 }).length, 0)
}

import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'
import { CHUNKS } from './scripts/chunks.ts'

/** What an application brings itself; everything of ours and of Genesis's is in the build. */
const OUTSIDE = [/^react($|\/)/, /^react-dom($|\/)/, /^@trpc\//, /^@tanstack\//, /^eventsource($|\/)/]

/** The stylesheet is an entry of its own; the empty script beside it is not. */
const withoutEmptyScript: Plugin = {
  name: 'genesis-without-empty-script',
  generateBundle(_options, bundle) {
    delete bundle['styles.js']
    delete bundle['styles.js.map']
  },
}

export default defineConfig({
  plugins: [react(), withoutEmptyScript],
  resolve: { conditions: ['genesis-source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    cssTarget: ['chrome105', 'safari16', 'firefox110'],
    cssMinify: 'lightningcss',
    cssCodeSplit: true,
    minify: false,
    sourcemap: true,
    lib: { entry: { index: 'exports/index.ts', styles: 'src/styles/styles.css' }, formats: ['es'] },
    rolldownOptions: {
      external: OUTSIDE,
      output: {
        banner: "'use client'",
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: '[name][extname]',
        codeSplitting: CHUNKS,
      },
    },
  },
})

import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

/** The gallery as static files, under the strictest policy a host may have. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  resolve: { conditions: ['genesis-source', ...defaultClientConditions] },
  build: {
    outDir: '../../../../artefacts/wizard/gallery',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssTarget: 'chrome105',
  },
})

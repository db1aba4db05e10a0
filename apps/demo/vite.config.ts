import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

const SERVER = 'http://127.0.0.1:4000'

/** Takes the other packages by their source, so that the page builds before anything else does. */
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['genesis-source', ...defaultClientConditions] },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { proxy: { '/trpc': SERVER, '/dc360': SERVER, '/files': SERVER } },
})

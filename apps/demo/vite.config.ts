import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const SERVER = 'http://127.0.0.1:4000'

/** Takes the wizard as any customer does: by its build, through its exports. Of our other packages only types are used. */
export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { proxy: { '/trpc': SERVER, '/dc360': SERVER, '/files': SERVER } },
})

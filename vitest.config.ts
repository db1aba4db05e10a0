import { defineConfig } from 'vitest/config'

const SUFFIXES = ['contract', 'integration', 'browser'] as const
const resolve = { conditions: ['genesis-source'] }
const ssr = { resolve: { conditions: ['genesis-source'], externalConditions: ['genesis-source'] } }

/** One project a kind of test, told apart by the file's suffix; what has none of them is a unit test. */
export default defineConfig({
  test: {
    globalSetup: './scripts/vitest/build-packs.ts',
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          include: ['{packages,apps,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**', ...SUFFIXES.map((suffix) => `**/*.${suffix}.test.{ts,tsx}`)],
        },
      },
      // The wizard's components once more, on the oldest React they take.
      {
        resolve: { ...resolve, alias: [{ find: /^(react|react-dom)(\/.*)?$/, replacement: '$1-18$2' }] },
        ssr,
        test: {
          name: 'react-18',
          include: ['packages/wizard/src/**/*.test.tsx'],
          setupFiles: './packages/wizard/src/testing/react-18.ts',
        },
      },
      ...SUFFIXES.map((suffix) => ({
        resolve,
        ssr,
        test: {
          name: suffix,
          include: [`{packages,apps,scripts}/**/*.${suffix}.test.{ts,tsx}`],
          exclude: ['**/node_modules/**', '**/dist/**'],
          testTimeout: suffix === 'contract' ? 10_000 : 60_000,
          hookTimeout: 60_000,
        },
      })),
    ],
    coverage: {
      provider: 'v8',
      reportsDirectory: 'artefacts/coverage',
      reporter: ['text-summary', 'json-summary', 'lcovonly'],
      include: ['packages/*/src/**/*.ts', 'apps/{server,worker}/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing/**', '**/__fixtures__/**'],
      thresholds: { lines: 85 },
    },
  },
})

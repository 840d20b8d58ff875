import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { PARTS } from './parts.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const fromRoot = (packageRoot: string, glob: string) => `${relative(root, packageRoot)}/${glob}`

/** Every part with its own tests, and how many of its lines they run: at least 95 %, of each part for itself. */
export default defineConfig({
  root,
  test: {
    include: PARTS.flatMap(({ packageRoot, tests }) => tests.map((glob) => fromRoot(packageRoot, glob))),
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['dot'],
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['apps/quiz/src/session/**/*.ts', 'packages/data/src/{compile,derive}/**/*.ts'],
      reportsDirectory: 'tooling/mutation/.cache/coverage',
      reporter: ['text', 'html'],
      thresholds: {
        'apps/quiz/src/session/**': { lines: 95 },
        'packages/data/src/compile/**': { lines: 95 },
        'packages/data/src/derive/**': { lines: 95 },
      },
    },
  },
})

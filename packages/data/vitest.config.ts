import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    environment: 'node',
    // Modules of this package keep no state, so test files can share them.
    isolate: false,
    // Property tests and the packed package take seconds on a busy machine; no test asserts on time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: '.cache/vitest.json' }]],
  },
})

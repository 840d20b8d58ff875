import { reporters } from '@partnership/workspace/vitest'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    reporters,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

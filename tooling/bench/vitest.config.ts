import { reporters } from '@partnership/workspace/vitest'
import { defineConfig } from 'vitest/config'

// Checking generated records takes seconds on a busy machine; no test asserts on time.
export default defineConfig({
  test: { include: ['src/**/*.test.ts'], reporters, testTimeout: 120_000, hookTimeout: 120_000 },
})

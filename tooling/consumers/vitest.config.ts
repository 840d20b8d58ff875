import { reporters } from '@partnership/workspace/vitest'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Packing, compiling and bundling take seconds on a busy machine; no test asserts on time.
  test: { include: ['test/**/*.test.ts'], reporters, testTimeout: 120_000, hookTimeout: 120_000 },
})

import { reporters } from '@partnership/workspace/vitest'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The first start of the bundled browser unpacks it, which takes a while on a slow disk.
  test: { include: ['src/**/*.test.ts'], reporters, testTimeout: 60_000, hookTimeout: 120_000 },
})

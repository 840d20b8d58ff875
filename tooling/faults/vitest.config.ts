import { reporters } from '@partnership/workspace/vitest'
import { defineConfig } from 'vitest/config'

// Several builds a test, each of a process of its own. Files wait for their builds most of the time, so two run at once.
export default defineConfig({
  test: { include: ['src/**/*.test.ts'], reporters, testTimeout: 60_000, maxWorkers: 2 },
})

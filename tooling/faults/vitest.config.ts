import { reporters } from '@partnership/workspace/vitest'
import { defineConfig } from 'vitest/config'

// Several builds a test, each of a process of its own.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], reporters, testTimeout: 60_000 } })

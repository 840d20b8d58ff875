import { reporters, untilSeen } from '@partnership/workspace/vitest'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    reporters,
    expect: untilSeen,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

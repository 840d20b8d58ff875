import { reporters, untilSeen } from '@partnership/workspace/vitest'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    reporters,
    expect: untilSeen,
    // A browser that is unpacked for the first time takes a while on a slow disk.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

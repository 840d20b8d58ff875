import { reporters } from '@partnership/workspace/vitest'
import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['src/**/*.test.ts'], reporters } })

import { defineConfig } from 'vitest/config'
import { reporters } from './src/vitest.ts'

export default defineConfig({ test: { include: ['src/**/*.test.{mjs,ts}'], reporters } })

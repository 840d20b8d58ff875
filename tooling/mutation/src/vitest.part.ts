import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { PARTS } from './parts.ts'

const part = PARTS.find(({ name }) => name === process.env.MUTATION_PART)
if (!part) throw new Error(`MUTATION_PART names no part: ${process.env.MUTATION_PART}`)

/** The tests of one part, for Stryker, which starts them in a copy of the package. */
export default defineConfig({
  test: {
    include: [...part.tests],
    setupFiles: [fileURLToPath(new URL('./few-draws.ts', import.meta.url))],
    // Stryker starts a new worker for each fault, in which test files can share what is loaded.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})

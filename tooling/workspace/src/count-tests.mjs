// Prints the closing line of `.ci/run`, "N passed, N failed", and fails when it is not a good one.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countTests } from './test-reports.mjs'

const { passed, failed, problems } = countTests(resolve(fileURLToPath(import.meta.url), '../../../..'))
for (const problem of problems) console.log(problem)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = passed === 0 || failed > 0 ? 1 : 0

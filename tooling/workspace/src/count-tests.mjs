// Adds up the test reports of all packages and prints the closing line of `.ci/run`: "N passed, N failed".
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../../..')

/**
 * The packages of the workspace that have tests, by directory.
 * @returns {string[]}
 */
function packagesWithTests() {
  return ['packages', 'apps', 'tooling']
    .flatMap((room) => readdirSync(join(root, room)).map((name) => join(root, room, name)))
    .filter((directory) => {
      const manifest = join(directory, 'package.json')
      return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).scripts?.test !== undefined
    })
}

let passed = 0
let failed = 0
for (const directory of packagesWithTests()) {
  const report = join(directory, '.cache/vitest.json')
  if (!existsSync(report)) {
    console.error(`${directory} left no test report, so its tests did not run.`)
    failed += 1
    continue
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  // A file that fails before its first test fails no test, and must not pass for that.
  failed += numFailedTests > 0 ? numFailedTests : numFailedTestSuites
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = passed === 0 || failed > 0 ? 1 : 0

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Rooms of the workspace that hold packages. */
const ROOMS = ['packages', 'apps', 'tooling']
/** Where, in its package, the tests of a package leave their result. */
const REPORT_FILE = '.cache/vitest.json'

/**
 * Adds up the test reports of all packages that have tests.
 * @param {string} root directory of the workspace
 * @returns {{ passed: number, failed: number, problems: string[] }} `problems` names each test that failed, and
 * each package whose tests did not run, or ended badly though no test failed; each of them counts as one failure
 */
export function countTests(root) {
  const total = { passed: 0, failed: 0, problems: /** @type {string[]} */ ([]) }
  for (const name of packagesWithTests(root)) {
    const file = join(root, name, REPORT_FILE)
    if (!existsSync(file)) {
      total.failed += 1
      total.problems.push(`${name} left no test report, so its tests did not run.`)
      continue
    }
    const {
      numPassedTests,
      numFailedTests,
      success,
      testResults = [],
    } = JSON.parse(readFileSync(file, 'utf8'))
    total.passed += numPassedTests
    total.failed += numFailedTests
    total.problems.push(...failuresOf(testResults).map((failure) => `${name}: ${failure}`))
    // A file that breaks before its first test, or an error that no test caught, fails no test and still fails the run.
    if (numFailedTests === 0 && !success) {
      total.failed += 1
      total.problems.push(`${name} failed outside its tests.`)
    }
  }
  return total
}

/**
 * @param {TestFile[]} files what the JSON reporter of Vitest says of each file of tests
 * @returns {string[]} each test that failed, with the first line of its reason
 * @typedef {{ assertionResults: { status: string, fullName: string, failureMessages?: string[] | null }[] }} TestFile
 */
function failuresOf(files) {
  return files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(
      ({ fullName, failureMessages }) =>
        `${fullName}: ${failureMessages?.[0]?.split('\n')[0] ?? 'no reason given'}`,
    )
}

/**
 * @param {string} root
 * @returns {string[]} the directories, from the root, of the packages that have tests
 */
function packagesWithTests(root) {
  return ROOMS.filter((room) => existsSync(join(root, room)))
    .flatMap((room) => readdirSync(join(root, room)).map((name) => `${room}/${name}`))
    .filter((name) => {
      const manifest = join(root, name, 'package.json')
      return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).scripts?.test !== undefined
    })
}

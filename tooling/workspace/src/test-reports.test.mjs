import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countTests } from './test-reports.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reports-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/**
 * @param {string} path
 * @param {unknown} content
 */
function write(path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), JSON.stringify(content))
}

/**
 * @param {string} name
 * @param {number} [numPassedTests] none: its tests left no report
 */
function addPackage(name, numPassedTests, numFailedTests = 0, success = numFailedTests === 0) {
  write(`${name}/package.json`, { scripts: { test: 'vitest run' } })
  if (numPassedTests !== undefined) {
    write(`${name}/.cache/vitest.json`, { numPassedTests, numFailedTests, success })
  }
}

describe('counting the tests of all packages', () => {
  it('adds up what passed and what failed in every room', () => {
    addPackage('packages/data', 40, 1)
    addPackage('apps/quiz', 7)
    addPackage('tooling/browser', 2, 3)
    expect(countTests(root)).toEqual({ passed: 49, failed: 4, problems: [] })
  })

  it('names each test that failed, with the first line of its reason', () => {
    addPackage('packages/data', 40)
    write('apps/quiz/package.json', { scripts: { test: 'vitest run' } })
    write('apps/quiz/.cache/vitest.json', {
      numPassedTests: 1,
      numFailedTests: 2,
      success: false,
      testResults: [
        {
          assertionResults: [
            { status: 'passed', fullName: 'a quiz starts' },
            {
              status: 'failed',
              fullName: 'a quiz ends',
              failureMessages: ['Error: too late\n  at end.ts:1'],
            },
            { status: 'failed', fullName: 'a quiz waits', failureMessages: [] },
          ],
        },
      ],
    })
    expect(countTests(root)).toEqual({
      passed: 41,
      failed: 2,
      problems: ['apps/quiz: a quiz ends: Error: too late', 'apps/quiz: a quiz waits: no reason given'],
    })
  })

  it('asks nothing of a package without tests', () => {
    addPackage('apps/quiz', 7)
    write('apps/plain/package.json', { name: 'plain' })
    expect(countTests(root)).toEqual({ passed: 7, failed: 0, problems: [] })
  })

  it('counts tests that did not run as a failure, and says whose', () => {
    addPackage('apps/quiz', 7)
    addPackage('apps/slides')
    expect(countTests(root)).toEqual({
      passed: 7,
      failed: 1,
      problems: ['apps/slides left no test report, so its tests did not run.'],
    })
  })

  it('counts a run that broke outside its tests as a failure', () => {
    addPackage('apps/quiz', 7, 0, false)
    expect(countTests(root)).toEqual({
      passed: 7,
      failed: 1,
      problems: ['apps/quiz failed outside its tests.'],
    })
  })
})

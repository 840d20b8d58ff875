/** Where, in its package, the tests of a package leave their result; `count-tests.mjs` reads it there. */
const REPORT_FILE = '.cache/vitest.json'

/** Reporters of every package's tests: the terminal, and the file that the closing line of `.ci/run` is counted from. */
export const reporters: (string | [string, { outputFile: string }])[] = [
  'default',
  ['json', { outputFile: REPORT_FILE }],
]

/** How long a test waits for what comes about in a browser. A wait ends as soon as it does, so only a fault waits this long. */
export const untilSeen = { poll: { timeout: 20_000 } }

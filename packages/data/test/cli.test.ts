import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { generatedPages } from '../src/compile/docs/pages.ts'
import { BASE_RECORDS } from './base-records.ts'
import { derivedFrom } from './derived.ts'
import { exportsOf } from './exports-of.ts'
import { FAULTY_TREES } from './faulty-records.ts'
import { contentAt, textAt } from './read-tables.ts'
import {
  compiledTree,
  filesUnder,
  replacing,
  temporaryDirectory,
  writeRecord,
  writeRecordTree,
} from './record-tree.ts'
import { type CliRun, runCli, startCli } from './run-cli.ts'

describe('partnership-data build, of faulty records', () => {
  interface FaultyRun extends CliRun {
    readonly before: Record<string, string>
    readonly after: Record<string, string>
  }
  const runs = new Map<string, FaultyRun>()
  const cleanUps: (() => void)[] = []

  afterAll(() => {
    for (const cleanUp of cleanUps) cleanUp()
  })
  beforeAll(async () => {
    await Promise.all(
      FAULTY_TREES.map(async ({ fault, overrides }) => {
        const root = writeRecordTree(overrides, (cleanUp) => cleanUps.push(cleanUp))
        const before = filesUnder(root)
        const run = await runCli(['build', '--root', root])
        runs.set(fault, { ...run, before, after: filesUnder(root) })
      }),
    )
  })

  it.for(FAULTY_TREES)('prints $fault, ends with 1 and writes nothing', ({ fault, lines }) => {
    const run = runs.get(fault)
    const files = new Set(lines.map((line) => line.split(':')[0])).size
    const closing = `${lines.length} fault${lines.length === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}; nothing was written.`
    expect(run?.stderr.trimEnd().split('\n')).toEqual([...lines, '', closing])
    expect(run?.stdout).toBe('')
    expect(run?.exitCode).toBe(1)
    expect(run?.after).toEqual(run?.before)
  })
})

describe('partnership-data build', () => {
  it('writes the dataset, its schema, its types and every export, and says how many', async () => {
    const root = writeRecordTree()
    const run = await runCli(['build', '--root', root])
    const written = Object.keys(filesUnder(root)).filter((file) => !file.startsWith('records'))
    const dataset = compiledTree()
    const exported = exportsOf(dataset).map(({ path }) => `dist/files/${path}`)
    expect(exported.length).toBeGreaterThan(40)
    expect(written.filter((file) => file.startsWith('dist/files/')).sort()).toEqual(exported.sort())
    expect(run).toEqual({
      exitCode: 0,
      stdout: `Compiled ${Object.keys(BASE_RECORDS).length + derivedFrom(dataset).length} records into ${16 + exported.length} files.\n`,
      stderr: '',
    })
    expect(written.filter((file) => !file.startsWith('dist/files/'))).toEqual([
      'dist/dataset.json',
      'dist/dataset.json.d.ts',
      'dist/schema.json',
      'dist/schema.json.d.ts',
      'package.json',
      'src/generated/actors.ts',
      'src/generated/claims.ts',
      'src/generated/events.ts',
      'src/generated/places.ts',
      'src/generated/provisions.ts',
      'src/generated/questions.ts',
      'src/generated/series.ts',
      'src/generated/sources.ts',
      'src/generated/topics.ts',
      'src/generated/treaties.ts',
      'src/generated/types.ts',
      'src/generated/version.ts',
    ])
  })

  it('removes what an earlier build wrote and this one does not', async () => {
    const root = writeRecordTree()
    await runCli(['build', '--root', root])
    const built = filesUnder(root)
    mkdirSync(join(root, 'dist/files/old'))
    for (const path of [
      'dist/files/csv/no_more.csv',
      'dist/files/old/x',
      'src/generated/no-more.ts',
      'dist/own.js',
    ]) {
      writeFileSync(join(root, path), 'old')
    }
    await runCli(['build', '--root', root])
    expect(filesUnder(root)).toEqual({ ...built, 'dist/own.js': 'old' })
  })

  it('leaves the files of the last good build as they were, byte for byte, when a fault came in', async () => {
    const root = writeRecordTree()
    await runCli(['build', '--root', root])
    writeRecord(root, 'events/second-opening.yml', 'title: Opened again\n')
    const before = filesUnder(root)
    const run = await runCli(['build', '--root', root])
    expect(run.exitCode).toBe(1)
    expect(filesUnder(root)).toEqual(before)
    expect(before).toHaveProperty(['dist/dataset.json'])
  })
})

describe('partnership-data check', () => {
  const faulty = { 'events/opening.yml': replacing('[norland, sudland]', '[norland, sudlnd]') }

  it('counts the records of each kind and writes nothing', async () => {
    const root = writeRecordTree()
    const before = filesUnder(root)
    expect(await runCli(['check', '--root', root])).toEqual({
      exitCode: 0,
      stdout:
        'No faults. 3 sources, 5 actors, 3 places, 2 topics, 1 treaty, 3 provisions, 1 event, 1 claim, 1 series, 1 question.\n',
      stderr: '',
    })
    expect(filesUnder(root)).toEqual(before)
  })

  it('takes the directory that it is run in when none is named', async () => {
    const { exitCode, stderr } = await runCli(['check'], { cwd: writeRecordTree(faulty) })
    expect(exitCode).toBe(1)
    expect(stderr).toContain('records/events/opening.yml:4:19  E102 unknown-actor')
  })

  it('gives the faults as JSON for other programs', async () => {
    const { exitCode, stdout, stderr } = await runCli([
      'check',
      '--format',
      'json',
      '--root',
      writeRecordTree(faulty),
    ])
    expect(exitCode).toBe(1)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'records/events/opening.yml',
        line: 4,
        column: 19,
        path: 'actors[1]',
        code: 'E102',
        name: 'unknown-actor',
        message: '"sudlnd" is not an actor; did you mean "sudland"?',
      },
    ])
  })

  it('gives an empty JSON list when nothing is wrong', async () => {
    const run = await runCli(['check', '--format', 'json', '--root', writeRecordTree()])
    expect(run).toEqual({ exitCode: 0, stdout: '[]\n', stderr: '' })
  })

  it.for([
    {
      place: 'the directory of the records',
      above: (root: string) => dirname(root),
      file: (root: string) => `${basename(root)}/records`,
    },
    { place: 'the directory itself', above: (root: string) => root, file: () => 'records' },
  ])(
    'annotates the changed line in a GitHub workflow, seen from a repository that holds $place',
    async ({ above, file }) => {
      const root = writeRecordTree(faulty)
      const { exitCode, stderr } = await runCli(['check', '--root', root], {
        env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: above(root) },
      })
      expect(exitCode).toBe(1)
      expect(stderr.split('\n')[0]).toBe(
        `::error file=${file(root)}/events/opening.yml,line=4,col=19::E102 unknown-actor: actors[1] "sudlnd" is not an actor; did you mean "sudland"?`,
      )
    },
  )
})

describe('partnership-data check --fix', () => {
  const former = {
    'actors/norland.yml': (base: string) => `${base}formerIds: [northland]\n`,
    'events/opening.yml': replacing('[norland, sudland]', '[northland, sudland]'),
  }

  it('mends what has one right way, says what it changed, and finds no fault any more', async () => {
    const root = writeRecordTree(former)
    const { exitCode, stdout, stderr } = await runCli(['check', '--fix', '--root', root])
    expect(stderr).toBe(
      'Mended: records/events/opening.yml:4:10  E102 unknown-actor  actors[0] "northland" is not an actor; it is now "norland"\n',
    )
    expect(stdout).toMatch(/^No faults\./)
    expect(exitCode).toBe(0)
    expect(readFileSync(join(root, 'records/events/opening.yml'), 'utf8')).toBe(
      BASE_RECORDS['events/opening.yml'],
    )
  })

  it('writes nothing where nothing can be mended, and nothing without being asked', async () => {
    const root = writeRecordTree({
      'events/opening.yml': replacing('[norland, sudland]', '[norlnd, sudland]'),
    })
    const before = filesUnder(root)
    expect((await runCli(['check', '--fix', '--root', root])).exitCode).toBe(1)
    expect(filesUnder(root)).toEqual(before)

    const mendable = writeRecordTree(former)
    const untouched = filesUnder(mendable)
    expect((await runCli(['check', '--root', mendable])).exitCode).toBe(1)
    expect(filesUnder(mendable)).toEqual(untouched)
  })
})

describe('partnership-data check --watch', () => {
  it('checks again what is saved, added, misnamed or removed, and says how little it had to check', async () => {
    const root = writeRecordTree()
    const { printsUntil, stop } = startCli(['check', '--watch', '--root', root])
    onTestFinished(stop)
    /** What is printed after a change, from the line that a pattern is found in: a save can come in two parts. */
    const after = async (pattern: RegExp) => {
      await printsUntil(pattern)
      return await printsUntil(/^Checked/)
    }
    await after(/^No faults\.$/)

    const question = BASE_RECORDS['questions/who-built-it.yml'] ?? ''
    writeRecord(root, 'questions/who-built-it.yml', question.replace('bridge-treaty', 'bridge-treat'))
    expect(await after(/E102 unknown-record .*did you mean "bridge-treaty"\?$/)).toContain('Checked 1 of ')
    writeRecord(root, 'questions/who-built-it.yml', question)
    expect(await after(/^No faults\.$/)).toMatch(
      /^Checked 1 of \d+ records in \d+ ms; waiting for the next change\.$/,
    )
    writeRecord(root, 'events/Second.yml', 'title: Again\n')
    await after(/E101 bad-file-name/)
    rmSync(join(root, 'records/events/Second.yml'))
    expect(await after(/^No faults\.$/)).toContain('Checked 0 of ')
    rmSync(join(root, 'records/places'), { recursive: true })
    await after(/E102 unknown-place/)
  })

  it('prints for people only', async () => {
    const run = await runCli(['check', '--watch', '--format', 'json', '--root', writeRecordTree()])
    expect(run).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: '--watch prints for people; leave out --format json.\n',
    })
  })
})

describe('partnership-data docs', () => {
  it('writes the pages made from rules and schemas into the package directory, and nothing else', async () => {
    const root = writeRecordTree()
    const before = filesUnder(root)
    expect(await runCli(['docs', '--root', root])).toEqual({
      exitCode: 0,
      stdout: 'Wrote docs/data-dictionary.md.\nWrote docs/rules.md.\n',
      stderr: '',
    })
    const pages = Object.fromEntries(generatedPages().map(({ path, text }) => [path, text]))
    expect(filesUnder(root)).toEqual({ ...before, ...pages })
  })

  it('writes nothing where there are no records, as in an installed package', async () => {
    const directory = temporaryDirectory()
    const { exitCode, stderr } = await runCli(['docs'], { cwd: directory })
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^There is no records directory in /)
    expect(filesUnder(directory)).toEqual({})
  })
})

describe('partnership-data on a terminal', () => {
  const faulty = { 'events/opening.yml': replacing('[norland, sudland]', '[norland, sudlnd]') }
  const ESCAPE = String.fromCharCode(27)

  it('prints in colour only where colour is asked for, and never against NO_COLOR', async () => {
    const root = writeRecordTree(faulty)
    const check = async (env: Record<string, string>) =>
      (await runCli(['check', '--root', root], { env })).stderr
    expect(await check({})).not.toContain(ESCAPE)
    expect(await check({ FORCE_COLOR: '1' })).toContain(`${ESCAPE}[31mE102 unknown-actor${ESCAPE}[39m`)
    expect(await check({ NO_COLOR: '1' })).not.toContain(ESCAPE)
  })
})

describe('partnership-data export', () => {
  const root = () => writeRecordTree()

  it('prints a format of one file as the build writes it', async () => {
    const files = exportsOf(compiledTree())
    for (const [format, path] of [
      ['json-ld', 'partnership.jsonld'],
      ['citation-file-format', 'CITATION.cff'],
    ]) {
      const { exitCode, stdout } = await runCli(['export', format ?? '', '--root', root()])
      expect(exitCode).toBe(0)
      expect(stdout).toBe(textAt(files, path ?? ''))
    }
  })

  it('writes the dataset and its schema to a file, in a directory that is made for it', async () => {
    const tree = root()
    await runCli(['build', '--root', tree])
    for (const [format = '', built = ''] of [
      ['json', 'dist/dataset.json'],
      ['json-schema', 'dist/schema.json'],
    ]) {
      const out = join(temporaryDirectory(), 'new/file.json')
      expect(await runCli(['export', format, '--root', tree, '--out', out])).toEqual({
        exitCode: 0,
        stdout: `Wrote ${out}.\n`,
        stderr: '',
      })
      expect(readFileSync(out, 'utf8')).toBe(readFileSync(join(tree, built), 'utf8'))
    }
  })

  it('writes a format of bytes as the build writes it, and says what it has no room for', async () => {
    const contested = {
      'questions/who-denied-it.yml': `format: single-choice
stem: Who denied that trade doubled in 2021?
options:
  - {text: Ada First, correct: false, rationale: She said so.}
  - {text: Bo Second, correct: true, rationale: He denied it.}
  - {text: Nobody else, correct: false, rationale: No other voice is recorded.}
explanation: Ada First said so, and Bo Second denied it.
topic: trade
difficulty: easy
supports: [trade-doubled]
`,
    }
    const tree = writeRecordTree(contested)
    const files = exportsOf(compiledTree(contested))
    for (const [format, path, said] of [
      ['anki', 'questions.apkg', ''],
      ['kahoot', 'questions.kahoot.xlsx', /^Left out are \d+ of \d+ questions: .*1 about a contested claim/],
    ] as const) {
      const out = join(temporaryDirectory(), path)
      const { exitCode, stdout, stderr } = await runCli(['export', format, '--root', tree, '--out', out])
      expect([exitCode, stdout]).toEqual([0, `Wrote ${out}.\n`])
      expect(stderr).toMatch(said)
      expect(new Uint8Array(readFileSync(out))).toEqual(contentAt(files, path))
    }
  })

  it('writes the tables with their descriptor to a directory', async () => {
    const out = temporaryDirectory()
    const { stdout } = await runCli(['export', 'csv', '--root', root(), '--out', out])
    const expected = exportsOf(compiledTree()).filter(({ path }) => /csv|datapackage/.test(path))
    expect(filesUnder(out)).toEqual(
      Object.fromEntries(expected.map(({ path }) => [path, textAt(expected, path)])),
    )
    expect(stdout).toBe(`Wrote ${expected.length} files to ${out}.\n`)
  })

  it.for<[string, (directory: string) => string[], RegExp]>([
    [
      'no format',
      () => [],
      /^error: missing required argument 'format'\n\npartnership-data help export says more/,
    ],
    ['two formats', () => ['json', 'csv'], /^error: too many arguments for 'export'/],
    [
      'a format that is not known',
      () => ['jsonld'],
      /^There is no format "jsonld"; did you mean "json-ld"\?/,
    ],
    [
      'tables without a directory',
      () => ['csv'],
      /^csv is \d+ files; name a directory for them with --out\./,
    ],
    ['a directory for one file', (out) => ['json', '--out', out], /is a directory; name a file, such as/],
  ])('refuses %s, and writes nothing', async ([, operands, message]) => {
    const directory = temporaryDirectory()
    const run = await runCli(['export', ...operands(directory), '--root', root()])
    expect([run.exitCode, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(message)
    expect(filesUnder(directory)).toEqual({})
  })

  it('says in plain words where it cannot write, and leaves nothing behind', async () => {
    const directory = temporaryDirectory()
    writeFileSync(join(directory, 'notes'), 'mine')
    const out = join(directory, 'notes/dataset.json')
    const run = await runCli(['export', 'json', '--root', root(), '--out', out])
    expect([run.exitCode, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(/nothing was written/)
    expect(run.stderr).not.toMatch(/\.part/)
    expect(filesUnder(directory)).toEqual({ notes: 'mine' })
  })

  it('refuses a file where the tables need a directory, and leaves the file as it was', async () => {
    const directory = temporaryDirectory()
    writeFileSync(join(directory, 'notes'), 'mine')
    const run = await runCli(['export', 'csv', '--root', root(), '--out', join(directory, 'notes')])
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toMatch(/notes is a file; csv is \d+ files, so name a directory\./)
    expect(filesUnder(directory)).toEqual({ notes: 'mine' })
  })
})

describe('partnership-data why', () => {
  it('prints the chain from a claim to what was read, both sides, and the addresses of the sources', async () => {
    const { exitCode, stdout } = await runCli(['why', 'trade-doubled', '--root', writeRecordTree()])
    expect(exitCode).toBe(0)
    const lines = stdout.split('\n')
    expect(lines[0]).toBe('Trade between Norland and Sudland doubled in 2021. (claim trade-doubled)')
    expect(stdout).toMatch(/Who says so\nAda First said so on 10 January 2022/)
    expect(stdout).toMatch(/Who says so\nBo Second denied it/)
    expect(stdout).toMatch(/\nSources\n[\s\S]*daily-wire: Daily Wire, 4 May 2021, https:\/\//)
  })

  it('gives the steps as data', async () => {
    const { stdout } = await runCli(['why', 'opening', '--root', writeRecordTree(), '--format', 'json'])
    expect(JSON.parse(stdout)[0]).toMatchObject({ kind: 'says', record: 'opening', sources: ['daily-wire'] })
  })

  it('suggests the record that was meant', async () => {
    expect(await runCli(['why', 'openning', '--root', writeRecordTree()])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'There is no record "openning"; did you mean "opening"?\n',
    })
  })
})

describe('partnership-data diff', () => {
  /** A tree of records, and the dataset that it had before the record of an event was changed. */
  async function changedTree() {
    const root = writeRecordTree()
    await runCli(['build', '--root', root])
    const old = join(root, 'dist/dataset.json')
    return { root, old }
  }

  it('finds nothing between records and the dataset that they give', async () => {
    const { root, old } = await changedTree()
    const run = await runCli(['diff', old, '--root', root])
    expect(run).toEqual({ exitCode: 0, stdout: 'Nothing changed.\n', stderr: '' })
  })

  it('tells a changed legal fact with both values, a new record, and the least version', async () => {
    const { root, old } = await changedTree()
    const dataset = JSON.parse(readFileSync(old, 'utf8'))
    const [treaty] = dataset.treaties
    const articles = treaty.articles
    treaty.articles = 99
    dataset.events = []
    writeFileSync(old, JSON.stringify(dataset))
    const { exitCode, stdout } = await runCli(['diff', old, '--root', root])
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`~ treaty ${treaty.id}\n    legal fact  articles: 99 → ${articles}\n`)
    expect(stdout).toContain('+ event opening\n')
    expect(stdout).toMatch(/2 records differ, 1 legal fact among what changed; least version: minor\.\n$/)

    const json = await runCli(['diff', old, '--root', root, '--format', 'json'])
    expect(JSON.parse(json.stdout)).toMatchObject({
      leastBump: 'minor',
      changes: [
        { change: 'changed', id: treaty.id, fields: [{ path: 'articles', before: 99, after: articles }] },
        { change: 'added', id: 'opening' },
      ],
    })
  })

  it('counts a record once that was renamed and says something else too', async () => {
    const { root, old } = await changedTree()
    const dataset = JSON.parse(readFileSync(old, 'utf8'))
    dataset.events[0].id = 'bridge-opening'
    dataset.events[0].date = '2021-05-02'
    writeFileSync(old, JSON.stringify(dataset))
    writeRecord(
      root,
      'events/opening.yml',
      `${BASE_RECORDS['events/opening.yml']}formerIds: [bridge-opening]\n`,
    )
    const { stdout } = await runCli(['diff', old, '--root', root])
    expect(stdout).toContain('> event bridge-opening is now opening\n~ event opening\n')
    expect(stdout).toMatch(/\n1 record differs, 0 legal facts among what changed; least version: major\.\n$/)
  })

  it.for([
    { file: 'no JSON', text: '{', says: /is not JSON: / },
    { file: 'no dataset', text: '{"version": 1}', says: /is not a dataset: version .* Name a dataset\.json/ },
    {
      file: 'another JSON file with a version',
      text: '{"version": "1", "name": "x"}',
      says: /is not a dataset: it has no sources, actors or other records\./,
    },
    {
      file: 'a record without id',
      text: '{"version": "1", "events": [{}]}',
      says: /is not a dataset: events\.0\.id/,
    },
  ])('refuses $file', async ({ text, says }) => {
    const { root, old } = await changedTree()
    writeFileSync(old, text)
    const { exitCode, stderr } = await runCli(['diff', old, '--root', root])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(says)
  })
})

describe('partnership-data with an article', () => {
  const article = 'The bridge is open at last. Trade has doubled.\nOpinion\n'

  /** A tree whose claim cites both sentences of the article; the heading needs no citation. */
  async function treeWithArticle() {
    const directory = temporaryDirectory()
    const copy = join(directory, 'copy.txt')
    writeFileSync(copy, article)
    const { stdout } = await runCli(['fingerprint', copy])
    const fingerprints = stdout.trimEnd().replace(/(line: 2\n.*\n.*)/, '$1\n    heading: true')
    const cite = (sentence: number) =>
      `  - source: briefing-article\n    locator: {line: 1, sentence: ${sentence}}\n    quote: ${sentence === 1 ? 'open at last' : 'has doubled'}\n`
    const root = writeRecordTree({
      'sources/briefing-article.yml': `title: null\npublisher: null\npublisherCountry: null\nstateAffiliation: unknown\naffiliationBasis: null\ngrade: press\nlanguage: en\nurl: null\npublished: null\naccessed: '2022-01-01'\narchivedAt: null\n${fingerprints}\n`,
      'events/opening.yml': (base) => `${base}${cite(1)}${cite(2)}`,
    })
    return { root, copy }
  }

  it('verifies a copy that has the words of the fingerprints', async () => {
    const { root, copy } = await treeWithArticle()
    expect(await runCli(['verify-source', copy, '--root', root])).toEqual({
      exitCode: 0,
      stdout: '3 sentences, 2 quotations checked, 0 problems, 0 sentences not cited.\n',
      stderr: '',
    })
  })

  it('names the sentence that differs in a copy, and ends with 1', async () => {
    const { root, copy } = await treeWithArticle()
    writeFileSync(copy, article.replace('doubled', 'tripled'))
    const { exitCode, stderr } = await runCli(['verify-source', copy, '--root', root])
    expect(exitCode).toBe(1)
    expect(stderr).toBe(
      `${copy}: line 1, sentence 2 differs from the text that the records cite\n` +
        `${copy}: opening quotes “has doubled”, which is not in line 1, sentence 2\n`,
    )
  })

  it('lists which record cites which sentence', async () => {
    const { root } = await treeWithArticle()
    expect(await runCli(['coverage', '--root', root])).toEqual({
      exitCode: 0,
      stdout:
        '1.1   opening\n1.2   opening\n2.1   heading  — not cited —\n\n2 of 3 sentences are cited; not cited, headings apart: 0.\n',
      stderr: '',
    })
  })

  it('cannot verify records that have faults', async () => {
    const { root, copy } = await treeWithArticle()
    writeRecord(root, 'events/second-opening.yml', 'title: Opened again\n')
    const { exitCode, stderr } = await runCli(['verify-source', copy, '--root', root])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^The records have \d+ faults; run "check" to see them\.\n$/)
  })

  it('says so when the records have no article', async () => {
    const { exitCode, stderr } = await runCli(['coverage', '--root', writeRecordTree()])
    expect(exitCode).toBe(2)
    expect(stderr).toBe('There is no source record "briefing-article".\n')
  })
})

describe('partnership-data, misused', () => {
  it('explains itself on request', async () => {
    const { exitCode, stdout } = await runCli(['--help'])
    expect(exitCode).toBe(0)
    for (const command of ['check', 'build', 'docs', 'coverage', 'verify-source', 'diff', 'fingerprint']) {
      expect(stdout).toContain(`\n  ${command} `)
    }
    expect(stdout).toContain('\nExit code 0: nothing wrong')
  })

  it.for([
    ['help', 'diff'],
    ['diff', '--help'],
    ['diff', '-h'],
  ])('explains one command with %s', async (operands) => {
    const { exitCode, stdout } = await runCli(operands)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(
      /^Usage: partnership-data diff \[options\] <old-dataset\.json>\n.*--root <directory>/s,
    )
  })

  it('refuses an option that belongs to another command', async () => {
    const { exitCode, stderr } = await runCli(['fingerprint', 'x', '--root', '.'])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^error: unknown option '--root'/)
  })

  it('says where records are looked for when there are none', async () => {
    const directory = temporaryDirectory()
    const { exitCode, stderr } = await runCli(['check'], { cwd: directory })
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(
      /^There is no records directory in .*; name the package directory with --root\.\n$/,
    )
  })

  it.for([
    { mistake: 'no command', operands: [], says: /^Usage: partnership-data / },
    {
      mistake: 'an unknown command',
      operands: ['biuld'],
      says: /^error: unknown command 'biuld'\n\(Did you mean build\?\)/,
    },
    {
      mistake: 'an unknown format',
      operands: ['check', '--format', 'xml'],
      says: /argument 'xml' is invalid\. Allowed choices are text, json, github\./,
    },
    {
      mistake: 'an unknown option',
      operands: ['check', '--fixx'],
      says: /^error: unknown option '--fixx'\n\(Did you mean --fix\?\)/,
    },
    {
      mistake: 'a missing file name',
      operands: ['verify-source'],
      says: /^error: missing required argument 'file'/,
    },
    {
      mistake: 'a file that does not exist',
      operands: ['fingerprint', '/no/such/file'],
      says: /^\/no\/such\/file does not exist\.\n$/,
    },
    {
      mistake: 'a directory for a file',
      operands: ['diff', '/'],
      says: /^\/ is a directory; name a file\.\n$/,
    },
  ])('ends with 2 and says what is wrong with $mistake', async ({ operands, says }) => {
    const { exitCode, stdout, stderr } = await runCli(operands)
    expect(exitCode).toBe(2)
    expect(stdout + stderr).toMatch(says)
  })

  it.for(['toString', 'constructor'])('has no command called %s', async (name) => {
    const { exitCode, stderr } = await runCli([name])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`unknown command '${name}'`)
  })

  it('gives the version of the package', async () => {
    const { exitCode, stdout } = await runCli(['--version'])
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect([exitCode, stdout]).toEqual([0, `${version}\n`])
  })
})

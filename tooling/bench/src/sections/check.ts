import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCompiler } from '../compiler.ts'
import { readTemplates, writeCopies } from '../generate-records.ts'
import { interleave } from '../interleave.ts'
import { writeNumber } from '../markdown.ts'
import type { Section } from '../section.ts'
import { growthExponent, type Spread, spread, summarise } from '../statistics.ts'
import { type Run, runWorker } from '../workers/run.ts'

/**
 * The records so many times over, and how often that is measured: less often where one run takes a minute. The largest
 * needs no warm-up, which would only bring files into memory that have just been written.
 */
const SIZES = [
  { copies: 1, rounds: 11, warmUp: 1 },
  { copies: 10, rounds: 7, warmUp: 1 },
  { copies: 100, rounds: 3, warmUp: 0 },
] as const

interface Figures {
  readonly records: number
  /** Median. */
  readonly seconds: number
  readonly quartiles: string
  readonly spread: Spread
  readonly peakMegabytes: number
}

interface Result {
  readonly copies: number
  readonly rounds: number
  readonly records: number
  readonly check: Figures
  readonly parse: Figures
}

export const section: Section = {
  title: 'Checking all records, beside parsing them',
  async run({ atTheEnd, say, runs: wanted }) {
    const directory = mkdtempSync(join(tmpdir(), 'bench-records-'))
    atTheEnd(() => rmSync(directory, { recursive: true, force: true }))
    const templates = readTemplates(await loadCompiler())
    const results: Result[] = []
    for (const { copies, rounds: usual, warmUp } of SIZES) {
      const rounds = wanted ?? usual
      const root = join(directory, String(copies))
      const records = writeCopies(templates, copies, root)
      say(`${records} records, ${warmUp + rounds} rounds`)
      const runs = await interleave(
        ['check-once', 'parse-once'].map((name) => ({ name, measure: () => runWorker(name, root) })),
        { warmUp, rounds },
      )
      const check = figuresOf(runs.get('check-once') ?? [])
      const parse = figuresOf(runs.get('parse-once') ?? [])
      if (check.records !== records || parse.records !== records) throw new Error('records were left out')
      results.push({ copies, rounds, records, check, parse })
    }
    const exponent = (measure: (result: Result) => number, over: readonly Result[] = results) =>
      growthExponent(over.map((result) => ({ size: result.records, measured: measure(result) }))).toFixed(2)
    const step = (measure: (result: Result) => number, index: number) =>
      index === 0 ? '' : exponent(measure, results.slice(index - 1, index + 1))
    const parser = `yaml ${yamlVersion()}`
    return {
      comparisons: results.map(({ records, check, parse }) => ({
        area: 'data' as const,
        what: `checking ${writeNumber(records)} records, s`,
        ours: check.spread,
        peers: [{ name: 'yaml, parsing alone', spread: parse.spread }],
      })),
      versions: [parser],
      headers: [
        'Size',
        'Records',
        'Runs',
        'check s',
        'Quartiles s',
        'µs a record',
        'Exponent from the size before',
        'Peak MB',
        'yaml s',
        'Quartiles s',
        'Exponent from the size before',
        'yaml peak MB',
        'check ÷ yaml',
      ],
      rows: [
        ...results.map(({ copies, rounds, records, check, parse }, index) => [
          `${copies}×`,
          writeNumber(records),
          String(rounds),
          writeNumber(check.seconds),
          check.quartiles,
          writeNumber((1e6 * check.seconds) / records),
          step((result) => result.check.seconds, index),
          writeNumber(check.peakMegabytes),
          writeNumber(parse.seconds),
          parse.quartiles,
          step((result) => result.parse.seconds, index),
          writeNumber(parse.peakMegabytes),
          writeNumber(check.seconds / parse.seconds),
        ]),
        [
          'exponent over all',
          '',
          '',
          exponent(({ check }) => check.seconds),
          '',
          '',
          '',
          exponent(({ check }) => check.peakMegabytes),
          exponent(({ parse }) => parse.seconds),
          '',
          '',
          exponent(({ parse }) => parse.peakMegabytes),
          '',
        ],
      ],
      notes: [
        'Medians of runs in turn, each in a process of its own; the time is that of the call, without starting Node.js.',
        `${parser}: reads and parses the same files and does nothing else, which any checker of them must do too.`,
        'Exponent: growth with the number of records, by least squares through the logarithms; 1 is linear. Small sizes hide growth behind the cost of starting, so the step to the largest says most.',
        'Records: the real ones, and copies of them with ids, references, names and addresses of their own. Dates and texts are the same in every copy.',
        'Peak: the most memory that the process held (1 MB = 1,000,000 bytes).',
      ],
    }
  },
}

function figuresOf(runs: readonly Run[]): Figures {
  const seconds = runs.map(({ milliseconds }) => milliseconds / 1000)
  const time = summarise(seconds)
  return {
    records: runs[0]?.records ?? 0,
    seconds: time.median,
    spread: spread(seconds),
    quartiles: `${writeNumber(time.lowerQuartile)}–${writeNumber(time.upperQuartile)}`,
    peakMegabytes: summarise(runs.map(({ peakBytes }) => peakBytes / 1e6)).median,
  }
}

function yamlVersion(): string {
  const manifest = readFileSync(new URL('../../node_modules/yaml/package.json', import.meta.url), 'utf8')
  return JSON.parse(manifest).version
}

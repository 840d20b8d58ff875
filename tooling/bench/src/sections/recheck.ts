import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCompiler } from '../compiler.ts'
import { readTemplates, writeCopies } from '../generate-records.ts'
import { writeNumber } from '../markdown.ts'
import type { Section } from '../section.ts'
import { growthExponent, summarise } from '../statistics.ts'
import { type Recheck, runRecheck } from '../workers/recheck.ts'

const SIZES = [1, 10, 100] as const

export const section: Section = {
  title: 'Checking one edited record again, as --watch does',
  async run({ atTheEnd, say }) {
    const directory = mkdtempSync(join(tmpdir(), 'bench-recheck-'))
    atTheEnd(() => rmSync(directory, { recursive: true, force: true }))
    const templates = readTemplates(await loadCompiler())
    const results: Recheck[] = []
    for (const copies of SIZES) {
      const root = join(directory, String(copies))
      say(`${writeCopies(templates, copies, root)} records`)
      results.push(await runRecheck(root))
      rmSync(root, { recursive: true, force: true })
    }
    const kinds = results[0]?.rechecks.map(({ kind }) => kind) ?? []
    const ofKind = ({ rechecks }: Recheck, kind: string) => {
      const found = rechecks.find((one) => one.kind === kind)
      if (!found) throw new Error(`no ${kind} was edited`)
      return found
    }
    const overKinds = ({ rechecks }: Recheck) =>
      summarise(rechecks.map(({ milliseconds }) => milliseconds)).median
    const exponent = (measure: (result: Recheck) => number) =>
      growthExponent(results.map((result) => ({ size: result.records, measured: measure(result) }))).toFixed(
        2,
      )
    return {
      // No peer checks a single record again.
      comparisons: [],
      versions: [],
      headers: [
        'Edited',
        ...SIZES.map((size) => `${size}× ms`),
        ...SIZES.map((size) => `checked at ${size}×`),
        'Exponent',
      ],
      rows: [
        ...kinds.map((kind) => [
          `one ${kind}`,
          ...results.map((result) => writeNumber(ofKind(result, kind).milliseconds)),
          ...results.map((result) => writeNumber(ofKind(result, kind).checked)),
          exponent((result) => ofKind(result, kind).milliseconds),
        ]),
        [
          'median of kinds',
          ...results.map((result) => writeNumber(overKinds(result))),
          ...SIZES.map(() => ''),
          exponent(overKinds),
        ],
        [
          'all, for comparison',
          ...results.map(({ wholeMilliseconds }) => writeNumber(wholeMilliseconds)),
          ...results.map(({ records }) => writeNumber(records)),
          exponent(({ wholeMilliseconds }) => wholeMilliseconds),
        ],
        [
          'all ÷ median of kinds',
          ...results.map((result) => writeNumber(result.wholeMilliseconds / overKinds(result))),
          ...SIZES.map(() => ''),
          '',
        ],
      ],
      notes: [
        'Medians of edits of one record of each kind, in one process that holds all records; reading the file counts.',
        'Exponent: growth with the number of records, by least squares through the logarithms; 0 is flat.',
        'Checked: the edited record and those that asked for it, such as what cites a source.',
      ],
    }
  },
}

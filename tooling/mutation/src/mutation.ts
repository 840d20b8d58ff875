// `pnpm mutation [part …]`: makes small faults in the code, one at a time, and counts those that a test notices.
import { readFileSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { readArguments, USAGE } from './arguments.ts'
import type { Part } from './parts.ts'
import { scoreOf } from './score.ts'
import { LEAST_SCORE, type Run, reportDirectory, strykerOptions } from './stryker-options.ts'
import { type Fault, type PartScore, scoreTable, survivorReport } from './tables.ts'

const wanted = readArguments(process.argv.slice(2))
if ('problem' in wanted) {
  console.error(`${wanted.problem}\n${USAGE}`)
  process.exitCode = 2
} else {
  const scores: PartScore[] = []
  for (const part of wanted.parts) scores.push(await testPart(part, wanted.run))
  console.log(`\n${scoreTable(scores, LEAST_SCORE)}`)
  if (scores.some(({ score }) => score.percent < LEAST_SCORE)) process.exitCode = 1
}

async function testPart(part: Part, run: Run): Promise<PartScore> {
  // Processes that Stryker starts read which part and share they are for.
  process.env.MUTATION_PART = part.name
  if (run.share) process.env.MUTATION_SHARE = `${run.share.number}/${run.share.of}`
  // Stryker has no option for the directory that it works in.
  process.chdir(part.packageRoot)
  const amount = run.share ? `share ${run.share.number} of ${run.share.of} of the faults` : 'every fault'
  console.log(`\n${part.name}: makes ${amount} in ${part.source.join(' ')}, runs ${part.tests.join(' ')}`)
  const results = await new Stryker(strykerOptions(part, run)).runMutationTest()
  const faults = results.map((result) => readFault(result, part.packageRoot))
  const survivors = resolve(reportDirectory(part, run.share), 'survivors.md')
  writeFileSync(survivors, survivorReport(part.name, faults))
  console.log(`${part.name}: what no test noticed stands in ${survivors}`)
  return {
    name: part.name,
    score: scoreOf(faults),
    isSample: run.share !== undefined && run.share.of > 1,
    leftOut: faults.filter(({ status }) => status === 'Ignored').length,
  }
}

const texts = new Map<string, readonly string[]>()

function readFault(
  { status, fileName, location, mutatorName, replacement }: MutantResult,
  root: string,
): Fault {
  const path = resolve(root, fileName)
  const lines = texts.get(path) ?? readFileSync(path, 'utf8').split('\n')
  texts.set(path, lines)
  const { start, end } = location
  return {
    status,
    fileName: relative(root, path),
    line: start.line,
    column: start.column,
    mutatorName,
    original: textBetween(lines, start, end),
    replacement: replacement ?? '',
  }
}

interface Position {
  readonly line: number
  readonly column: number
}

/** Lines and columns of results count from 1, as in editors. */
function textBetween(lines: readonly string[], start: Position, end: Position): string {
  const within = lines.slice(start.line - 1, end.line)
  const last = within.at(-1)?.slice(0, end.column - 1) ?? ''
  return [...within.slice(0, -1), last].join('\n').slice(start.column - 1)
}

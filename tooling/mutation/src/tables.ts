import { intervalOf, isSurvivor, type Outcome, type Score, scoreOf } from './score.ts'

/** A fault with what a reader needs to look at it. */
export interface Fault extends Outcome {
  readonly line: number
  readonly column: number
  readonly mutatorName: string
  readonly original: string
  readonly replacement: string
}

export interface PartScore {
  readonly name: string
  readonly score: Score
  /** Whether a random share of the faults was made, and not all. */
  readonly isSample: boolean
  /** Faults that were not made, since they sit in what is computed while modules are loaded. */
  readonly leftOut: number
}

/** The table that a run ends with. */
export function scoreTable(parts: readonly PartScore[], least: number): string {
  const rows = parts.map(({ name, score, isSample, leftOut }) => [
    name,
    score.percent.toFixed(1),
    isSample
      ? intervalOf(score)
          .map((edge) => edge.toFixed(1))
          .join(' to ')
      : 'all made',
    String(score.noticed),
    String(score.survived),
    String(leftOut),
    score.percent < least ? `under ${least}` : 'enough',
  ])
  return alignColumns([
    ['part', 'score %', '95 % interval', 'noticed', 'survived', 'left out', `at least ${least}`],
    ...rows,
  ])
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Markdown with the score of each file, lowest first, and each fault that no test noticed. */
export function survivorReport(name: string, faults: readonly Fault[]): string {
  const files = [...Map.groupBy(faults, ({ fileName }) => fileName)]
    .map(([file, inFile]) => ({ file, score: scoreOf(inFile), survivors: inFile.filter(isSurvivor) }))
    .filter(({ survivors }) => survivors.length > 0)
    .sort((one, other) => one.score.percent - other.score.percent)
  const sections = files.map(({ file, score, survivors }) =>
    [`## ${file}: ${score.percent.toFixed(1)} %`, ...survivors.map(describeFault)].join('\n\n'),
  )
  return `${[`# Faults in ${name} that no test noticed`, ...sections].join('\n\n')}\n`
}

function describeFault({ status, line, column, mutatorName, original, replacement }: Fault): string {
  const how = status === 'NoCoverage' ? 'no test reaches it' : 'every test passes'
  const lines = (sign: string, text: string) => text.split('\n').map((one) => `${sign} ${one}`)
  return [
    `${line}:${column} ${mutatorName}, ${how}`,
    '',
    '```diff',
    ...lines('-', original),
    ...lines('+', replacement),
    '```',
  ].join('\n')
}

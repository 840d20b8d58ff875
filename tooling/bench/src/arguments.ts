import { parseArgs } from 'node:util'

/** What the reader asked of the bench. */
export interface Arguments {
  readonly sections: readonly string[]
  readonly runs?: number
  /** Whether the table of each section is wanted besides the one of all. */
  readonly details: boolean
}

/** Reads the command line: sections, or all that are known where none is named, and how often each thing is measured. */
export function readArguments(
  operands: readonly string[],
  known: readonly string[],
): Arguments | { readonly problem: string } {
  const parsed = parse(operands)
  if ('problem' in parsed) return parsed
  const { values, positionals } = parsed
  const unknown = positionals.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    return { problem: `There is no section ${unknown.join(', ')}; the sections are ${known.join(', ')}.` }
  }
  const sections = positionals.length > 0 ? positionals : known
  const { runs, details } = values
  if (runs === undefined) return { sections, details }
  if (!/^[1-9]\d{0,3}$/.test(runs)) {
    return { problem: `--runs takes a number from 1 to 9999, and not "${runs}".` }
  }
  return { sections, details, runs: Number(runs) }
}

function parse(operands: readonly string[]) {
  try {
    return parseArgs({
      args: [...operands],
      allowPositionals: true,
      options: { runs: { type: 'string' }, details: { type: 'boolean', default: false } },
    })
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

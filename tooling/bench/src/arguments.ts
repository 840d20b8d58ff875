import { parseArgs } from 'node:util'

/** What the reader asked of the bench. */
export interface Arguments {
  readonly sections: readonly string[]
  readonly runs?: number
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
  if (values.runs === undefined) return { sections }
  if (!/^[1-9]\d{0,3}$/.test(values.runs)) {
    return { problem: `--runs takes a number from 1 to 9999, and not "${values.runs}".` }
  }
  return { sections, runs: Number(values.runs) }
}

function parse(operands: readonly string[]) {
  try {
    return parseArgs({
      args: [...operands],
      allowPositionals: true,
      options: { runs: { type: 'string' } },
    })
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

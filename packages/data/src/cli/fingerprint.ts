import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import type { Invocation } from '../cli.ts'
import { splitSentences } from '../compile/source-text.ts'

/** Prints the fingerprints of a text as the `fingerprints` of a source record. */
export function fingerprint({ operands: [file] }: Invocation): number {
  if (file === undefined) throw new Error('Name the file to fingerprint: fingerprint <file>.')
  const sentences = splitSentences(readFileSync(file, 'utf8'))
  console.log(stringify({ fingerprints: sentences.map(({ text: _, ...rest }) => rest) }).trimEnd())
  return 0
}

import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { splitSentences } from '../compile/source-text.ts'
import type { Command } from './command.ts'

export const fingerprint: Command = {
  operands: '<file>',
  summary: 'print the fingerprints of a text, for its source record',
  details: `Splits a text into sentences and prints the SHA-256 of each, as YAML for the fingerprints of a source record,
so that the text itself need not be in the project.`,
  options: [],
  run({ operands: [file] }) {
    if (file === undefined) throw new Error('Name the file to fingerprint: fingerprint <file>.')
    const sentences = splitSentences(readFileSync(file, 'utf8'))
    console.log(stringify({ fingerprints: sentences.map(({ text: _, ...rest }) => rest) }).trimEnd())
    return 0
  },
}

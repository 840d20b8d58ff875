import { stringify } from 'yaml'
import { splitSentences } from '../compile/source-text.ts'
import type { Command } from './command.ts'
import { readText } from './read-text.ts'

export const fingerprint: Command = {
  operand: { name: 'file', means: 'the text' },
  summary: 'print the fingerprints of a text, for its source record',
  details: `Splits a text into sentences and prints the SHA-256 of each, as YAML for the fingerprints of a source record,
so that the text itself need not be in the project.`,
  options: [],
  run({ operand: file }) {
    const sentences = splitSentences(readText(file))
    console.log(stringify({ fingerprints: sentences.map(({ text: _, ...rest }) => rest) }).trimEnd())
    return 0
  },
}

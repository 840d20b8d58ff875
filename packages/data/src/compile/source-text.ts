import { createHash } from 'node:crypto'

/** One sentence of a text, addressed as citations address it. */
export interface Sentence {
  /** Line of the text, from 1. */
  readonly line: number
  /** Sentence of that line, from 1. */
  readonly sentence: number
  readonly text: string
  /** SHA-256, hexadecimal, of the sentence as `text` gives it. */
  readonly sha256: string
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Splits a text into its lines and each line into sentences; empty lines keep their number. */
export function splitSentences(text: string): Sentence[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) =>
    [...segmenter.segment(line)]
      .map(({ segment }) => normalise(segment))
      .filter((segment) => segment !== '')
      .map((segment, position) => ({
        line: index + 1,
        sentence: position + 1,
        text: segment,
        sha256: createHash('sha256').update(segment).digest('hex'),
      })),
  )
}

/** NFC, white space folded to single spaces, none at the ends: so that a copy differs only where its words do. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

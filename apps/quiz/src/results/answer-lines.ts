import type { Answer, DrawnQuestion } from '@partnership/data'
import { estimateWords } from './estimate-words.ts'

/** A line of a question or of its answer, with what is said about it. */
export interface AnswerLine {
  readonly text: string
  readonly note: string
}

/** What a question offers, before it is answered: its options, its entries, or what is to be matched. */
export function offeredLines(drawn: DrawnQuestion): string[] {
  switch (drawn.format) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return drawn.options.map(({ text }) => text)
    case 'order':
      return drawn.entries.map(({ text }) => text)
    case 'match':
      return drawn.lefts.map(({ text }) => text)
    case 'attribution':
    case 'comparison':
      return drawn.rows.map(({ text }) => text)
    case 'estimate':
      return []
  }
}

/** The right answer line by line, each with its reason. */
export function rightLines(drawn: DrawnQuestion): AnswerLine[] {
  switch (drawn.format) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return drawn.options
        .filter(({ correct }) => correct)
        .map(({ text, rationale }) => ({ text, note: rationale }))
    case 'order':
      return [...drawn.entries]
        .sort((first, second) => first.place - second.place)
        .map(({ text, rationale, place }) => ({ text: `${place + 1}. ${text}`, note: rationale }))
    case 'match':
      return drawn.lefts.map(({ text, right, rationale }) => ({
        text: `${text}: ${drawn.rights[right]}`,
        note: rationale,
      }))
    case 'attribution':
    case 'comparison':
      return drawn.rows.map(({ text, category, rationale }) => ({
        text: `${text}: ${drawn.categories[category]}`,
        note: rationale,
      }))
    case 'estimate':
      return [{ text: estimateWords(drawn, drawn.value), note: '' }]
  }
}

/** An answer in words, whether right or not. */
export function answerWords(drawn: DrawnQuestion, answer: Answer): string {
  const list = typeof answer === 'number' ? [answer] : answer
  const joined = (lines: readonly string[], separator: string) => lines.filter(Boolean).join(separator)
  switch (drawn.format) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return joined(
        list.map((index) => drawn.options[index]?.text ?? ''),
        '; ',
      )
    case 'order':
      return joined(
        list.map((index) => drawn.entries[index]?.text ?? ''),
        ' → ',
      )
    case 'match':
      return joined(
        drawn.lefts.map(({ text }, index) => `${text}: ${drawn.rights[list[index] ?? -1] ?? '–'}`),
        '; ',
      )
    case 'attribution':
    case 'comparison':
      return joined(
        drawn.rows.map(({ text }, index) => `${text}: ${drawn.categories[list[index] ?? -1] ?? '–'}`),
        '; ',
      )
    case 'estimate':
      return list[0] === undefined ? '' : estimateWords(drawn, list[0])
  }
}

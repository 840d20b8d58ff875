import type { QuizItem } from '../../items/item.ts'

/** What a reader is asked to do, above the answers; empty where choosing one says it. */
export const INSTRUCTIONS: Readonly<
  Record<QuizItem['format'], { readonly screen: string; readonly paper: string }>
> = {
  'single-choice': { screen: '', paper: '' },
  'true-false': { screen: '', paper: '' },
  'multiple-choice': { screen: 'Choose each that is right.', paper: 'Tick each that is right.' },
  order: { screen: 'Move them into the right order.', paper: 'Number them in the right order.' },
  match: {
    screen: 'For each line, choose the letter that belongs to it.',
    paper: 'Write the letter that belongs to each line.',
  },
  attribution: { screen: 'Choose one for each voice.', paper: 'Tick one for each voice.' },
  comparison: { screen: 'Choose one for each line.', paper: 'Tick one for each line.' },
  estimate: { screen: 'The nearer you are, the more it counts.', paper: 'Write your estimate.' },
}

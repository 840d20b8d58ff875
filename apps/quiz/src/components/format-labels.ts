import type { QuizItem } from '../items/item.ts'

/** The kinds of question, as readers call them. */
export const FORMAT_LABELS: Readonly<Record<QuizItem['format'], string>> = {
  'single-choice': 'One of several',
  'multiple-choice': 'Several right',
  'true-false': 'True or false',
  order: 'Put in order',
  match: 'Match',
  attribution: 'Who said, who denied',
  comparison: 'Compare treaties',
  estimate: 'Estimate',
}

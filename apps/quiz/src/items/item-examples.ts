import type { QuizItem } from './item.ts'

/** A question for tests, with its first option right. */
export function exampleItem(id: string, changes: Partial<QuizItem> = {}): QuizItem {
  return {
    id,
    stem: `What is ${id}?`,
    options: [
      { text: 'This', correct: true, rationale: 'It is this.' },
      { text: 'That', correct: false, rationale: 'It is not that.' },
      { text: 'Another', correct: false, rationale: 'It is not another.' },
    ],
    explanation: 'It is this.',
    topic: 'trade',
    difficulty: 'easy',
    fact: `fact-${id}`,
    shuffles: true,
    sources: [],
    ...changes,
  }
}

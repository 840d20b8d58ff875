import { type Dataset, drawQuestion } from '@partnership/data'

/** A question of a single choice as every library can ask it in its plainest way. */
export interface AskedQuestion {
  readonly stem: string
  readonly options: readonly { readonly text: string; readonly correct: boolean }[]
  readonly explanation: string
}

/** So that every run asks the same. */
const SEED = 17
const FEWEST_OPTIONS = 3
const MOST_OPTIONS = 4

/**
 * Questions with real text, so that no peer is spared what words cost: of all that have three or four answers, some
 * that lie evenly apart in the order of the dataset.
 * @throws RangeError when the dataset has fewer
 */
export function questionsToAsk(dataset: Dataset, count: number): AskedQuestion[] {
  const possible = dataset.questions.flatMap((question): AskedQuestion[] => {
    const drawn = drawQuestion(question, SEED)
    if (drawn.format !== 'single-choice') return []
    const { stem, options } = drawn
    if (options.length < FEWEST_OPTIONS || options.length > MOST_OPTIONS) return []
    const shown = options.map(({ text, correct }) => ({ text, correct }))
    return [{ stem, options: shown, explanation: question.explanation }]
  })
  if (possible.length < count) {
    throw new RangeError(`${count} questions were asked for, and there are ${possible.length} of the kind`)
  }
  return Array.from({ length: count }, (_, index) => {
    const question = possible[Math.floor((index * possible.length) / count)]
    if (!question) throw new RangeError('there is no such question')
    return question
  })
}

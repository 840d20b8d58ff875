import { drawQuestion, PLACE } from '../src/derive/questions/draw.ts'
import type { DrawnQuestion } from '../src/derive/questions/drawn.ts'
import type { Dataset, Question } from '../src/generated/types.ts'
import { CHOICE_JUDGES } from './naive/choices.ts'
import { PAIR_JUDGES } from './naive/pairs.ts'
import { ESTIMATORS, PLACERS } from './naive/places-and-numbers.ts'
import { type Truth, truthOf } from './naive/reading.ts'

/**
 * Judges derived questions a second time, from the records alone and by other code than the one that made them:
 * is what counts as right true, and is everything else proved false? It reads the text of a question as a person would.
 */
export function untruths(question: Question, dataset: Dataset): string[] {
  const reader = readerOf(question, dataset)
  const wrong = (what: string, truth: Truth, isMarked: boolean) =>
    truth === (isMarked ? 'true' : 'false')
      ? []
      : [`${question.id}: ${what} is ${truth} and is marked ${isMarked ? 'right' : 'wrong'}`]
  switch (question.format) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return question.options.flatMap(({ text, correct }) => wrong(`"${text}"`, reader.choice(text), correct))
    case 'order':
      return question.entries.flatMap(({ text }, place) =>
        question.entries
          .slice(place + 1)
          .flatMap((later) =>
            wrong(`"${text}" before "${later.text}"`, reader.before(text, later.text), true),
          ),
      )
    case 'match':
      return question.pairs.flatMap(({ left }, place) =>
        question.pairs.flatMap(({ right }, other) =>
          wrong(`"${left}" with "${right}"`, reader.pair(left, right), place === other),
        ),
      )
    case 'attribution':
    case 'comparison':
      return question.rows.flatMap((row) =>
        question.categories.flatMap((category) =>
          wrong(`"${row.text}" as "${category}"`, reader.pair(row.text, category), category === row.category),
        ),
      )
    case 'estimate':
      return untrueDraw(drawQuestion(question, 0), reader)
  }
}

/** Judges what a question becomes for each seed; each text is judged once. */
export function untruthsOfDraws(question: Question, dataset: Dataset, seeds: number): string[] {
  const reader = readerOf(question, dataset)
  return Array.from({ length: seeds }, (_, seed) =>
    untrueDraw(drawQuestion(question, seed), reader).map((one) => `${question.id}, seed ${seed}: ${one}`),
  ).flat()
}

/** What stands before one person, held against the records. */
function untrueDraw(drawn: DrawnQuestion, reader: Reader): string[] {
  switch (drawn.format) {
    case 'single-choice':
    case 'multiple-choice':
      return drawn.options
        .filter(({ text, correct }) => reader.choice(text) !== (correct ? 'true' : 'false'))
        .map(({ text }) => `"${text}" is ${reader.choice(text)}`)
    case 'true-false': {
      const isTrue = reader.statement(drawn.stem)
      return drawn.options
        .filter(({ text, correct }) => {
          if (text === 'True') return isTrue !== truthOf(correct)
          const correction = reader.choice(text.replace(/^False: /, ''))
          return correct ? isTrue !== 'false' || correction !== 'true' : correction !== 'false'
        })
        .map(({ text }) => `"${text}" to "${drawn.stem}"`)
    }
    case 'order': {
      const inOrder = [...drawn.entries].sort((first, second) => first.place - second.place)
      return inOrder
        .slice(1)
        .filter((entry, index) => reader.before(inOrder[index]?.text ?? '', entry.text) !== 'true')
        .map(({ text }) => `"${text}" is not in its place`)
    }
    case 'match':
      return drawn.lefts.flatMap(({ text, right }) =>
        drawn.rights
          .filter((other, index) => reader.pair(text, other) !== truthOf(index === right))
          .map((other) => `"${text}" with "${other}"`),
      )
    case 'attribution':
    case 'comparison':
      return drawn.rows.flatMap(({ text, category }) =>
        drawn.categories
          .filter((other, index) => reader.pair(text, other) !== truthOf(index === category))
          .map((other) => `"${text}" as "${other}"`),
      )
    case 'estimate': {
      const { value, low, high, step } = drawn
      const right = reader.value()
      const steps = (value - low) / step
      const isOnScale = low < value && value < high && Math.abs(steps - Math.round(steps)) < 1e-6
      return [
        ...(right === value ? [] : [`${value} is marked right, and ${right} is`]),
        ...(isOnScale ? [] : [`${value} is not on the scale from ${low} to ${high} by ${step}`]),
      ]
    }
  }
}

/** What a person who looks everything up makes of the texts of a question. */
interface Reader {
  /** Whether an answer is right, of a statement with the answer in its place. */
  choice(text: string): Truth
  /** Whether a whole statement is true. */
  statement(stem: string): Truth
  /** Whether one thing surely comes before another. */
  before(first: string, second: string): Truth
  /** Whether one thing belongs to another. */
  pair(left: string, right: string): Truth
  /** The number that is asked for. */
  value(): number | undefined
}

function readerOf(question: Question, dataset: Dataset): Reader {
  const { stem, template = '' } = question
  const answers = 'options' in question ? question.options.map(({ text }) => text) : []
  const known = new Map<string, Truth>()
  const once = (key: string, judge: () => Truth): Truth => {
    const truth = known.get(key) ?? judge()
    known.set(key, truth)
    return truth
  }
  const choose = (asked: string, text: string) =>
    CHOICE_JUDGES[template]?.(asked, text, dataset, answers) ?? 'unknown'
  return {
    choice: (text) =>
      once(`choice ${text}`, () =>
        choose(
          stem.replace(PLACE, () => text),
          text,
        ),
      ),
    statement: (asked) => once(`statement ${asked}`, () => choose(asked, '')),
    pair: (left, right) =>
      once(`pair ${left} ${right}`, () => PAIR_JUDGES[template]?.(stem, left, right, dataset) ?? 'unknown'),
    before: (first, second) =>
      once(`before ${first} ${second}`, () => {
        const one = PLACERS[template]?.(stem, first, dataset)
        const two = PLACERS[template]?.(stem, second, dataset)
        return one && two && (one[1] < two[0] || two[1] < one[0]) ? truthOf(one[1] < two[0]) : 'unknown'
      }),
    value: () => ESTIMATORS[template]?.(stem, dataset),
  }
}

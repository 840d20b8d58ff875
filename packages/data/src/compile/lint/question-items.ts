import { type ItemFlaw, type ItemRuleName, itemChecker } from '../../derive/questions/item-rules/index.ts'
import type { Dataset, Question } from '../../generated/types.ts'
import type { Example } from '../fault-kind.ts'
import type { QuestionRule } from './question-rule.ts'

const QUESTION = 'questions/who-built-it.yml'

interface Told {
  readonly text: string
  readonly correct?: boolean
}

/** The base question with other answers, the marked one right. */
function answers(options: readonly (string | Told)[], others = ''): Example {
  const lines = options.map((option) => {
    const { text, correct = false } = typeof option === 'string' ? { text: option } : option
    return `  - {text: '${text}', correct: ${correct}, rationale: The record says so.}`
  })
  return { [QUESTION]: `options:\n${lines.join('\n')}\n${others}` }
}

const right = (text: string): Told => ({ text, correct: true })

const badForm = itemRule(
  ['key-count', 'fitting-parts', 'question-mark', 'one-sentence', 'stem-length', 'option-length'],
  {
    code: 'E240',
    name: 'flawed-question',
    bad: { [QUESTION]: 'stem: Name the state that paid for the piers of the bridge.\n' },
    good: { [QUESTION]: 'stem: Which state paid for the piers of the bridge?\n' },
    reason: 'A question is one short sentence that can be answered, and its answers fit a small screen.',
  },
)

export const flawedQuestion: QuestionRule = {
  ...badForm,
  over(dataset) {
    const written = new Set<Question>(dataset.questions)
    const faultsOf = badForm.over(dataset)
    return (question) => {
      if (!written.has(question) || !question.id.startsWith('q-')) return faultsOf(question)
      const message = 'has an id with "q-", which questions made from records begin with; rename its file'
      return [{ path: [], message }, ...faultsOf(question)]
    }
  },
}

export const sameAnswer = itemRule(['same-answer', 'contained-answer'], {
  code: 'E241',
  name: 'same-answer',
  bad: answers([right('Norland'), 'Sudland', 'Northland']),
  good: answers([right('Norland'), 'Sudland', 'Westland']),
  reason:
    'Of two answers that are one, or of which one holds the other, the reader cannot know which is meant.',
})

export const unlikeAnswers = itemRule(['mixed-kinds', 'odd-form'], {
  code: 'E242',
  name: 'unlike-answers',
  bad: answers([right('Norland'), 'Sudland', '1998']),
  good: answers([right('Norland'), 'Sudland', 'Westland']),
  reason: 'An answer that looks different from the others is chosen or left out for its looks.',
})

export const longAnswer = itemRule(['key-length'], {
  code: 'E243',
  name: 'long-right-answer',
  bad: answers([right('Norland, out of its budget for roads'), 'Sudland', 'Westland']),
  good: answers([right('Norland, by its budget'), 'Sudland, by a loan', 'Westland, by a gift']),
  reason: 'Who writes a question puts more care into the right answer, and readers know it.',
})

export const echoedWord = itemRule(['clang'], {
  code: 'E244',
  name: 'echoed-word',
  bad: answers([right('The piers fund'), 'The roads fund', 'The ports fund']),
  good: answers([right('The stone fund'), 'The roads fund', 'The ports fund']),
  reason:
    'A word that the question, or one side of a pair, shares with the right answer alone gives it away.',
})

export const sharedParts = itemRule(['convergence'], {
  code: 'E245',
  name: 'convergent-answer',
  bad: answers([right('Norland and Sudland'), 'Norland and Westland', 'Eastland and Sudland']),
  good: answers([right('Norland and Sudland'), 'Norland and Westland', 'Sudland and Westland']),
  reason: 'The answer that has most in common with the others is right more often than not.',
})

export const absoluteWord = itemRule(['absolute', 'all-or-none'], {
  code: 'E246',
  name: 'absolute-word',
  bad: answers([right('Norland'), 'Sudland', 'Every state']),
  good: answers([right('Norland'), 'Sudland', 'Westland']),
  reason: 'Answers with "always", "all" or "only" are seldom right, and "all of the above" tests logic.',
})

export const negativeQuestion = itemRule(['negative-stem'], {
  code: 'E247',
  name: 'negative-question',
  bad: { [QUESTION]: 'stem: Which state did not take part in the bridge?\n' },
  good: { [QUESTION]: 'stem: Which state paid for the piers of the bridge?\n' },
  reason: 'Who overlooks the word "not" answers the opposite of what is asked.',
})

export const unorderedAnswers = itemRule(['out-of-order'], {
  code: 'E248',
  name: 'unordered-answers',
  bad: answers(['1998', right('1997'), '1999'], 'ordered: true\n'),
  good: answers([right('1997'), '1998', '1999'], 'ordered: true\n'),
  reason: 'Dates, numbers and articles in their order are read faster, and their order gives nothing away.',
})

export const uncitedQuestion = itemRule(['uncited'], {
  code: 'E249',
  name: 'uncited-question',
  bad: { [QUESTION]: 'supports: [ties]\n' },
  good: { [QUESTION]: 'supports: [bridge-treaty]\n' },
  reason: 'Whoever answers wrong is shown a source, not our word.',
})

/** A rule on some flaws of what a person wrote; what follows from records is put together without them. */
function itemRule(names: readonly ItemRuleName[], rule: Omit<QuestionRule, 'over'>): QuestionRule {
  return {
    ...rule,
    over(dataset) {
      const written = new Set<Question>(dataset.questions)
      const flawsOf = flawsOfEach(dataset)
      return (question) =>
        written.has(question) ? flawsOf(question).filter((flaw) => names.includes(flaw.rule)) : []
    },
  }
}

/** The flaws of each question of a dataset, found once for all the rules here. */
const found = new WeakMap<Dataset, (question: Question) => readonly ItemFlaw[]>()

function flawsOfEach(dataset: Dataset): (question: Question) => readonly ItemFlaw[] {
  const known = found.get(dataset)
  if (known) return known
  const check = itemChecker(dataset)
  const flaws = new Map<Question, readonly ItemFlaw[]>()
  const flawsOf = (question: Question) => {
    const before = flaws.get(question) ?? check(question)
    flaws.set(question, before)
    return before
  }
  found.set(dataset, flawsOf)
  return flawsOf
}

import type { Question } from '../../generated/types.ts'
import { answerParts } from './parts.ts'

/** What every question must keep, whoever wrote it. Sources: Haladyna, Downing and Rodriguez (2002), NBME guide. */
export interface ItemFlaw {
  readonly rule: string
  readonly message: string
}

const MAXIMUM_STEM = 120
const MAXIMUM_OPTION = 75
const KEY_LENGTH_RATIO = 1.5
/** Below this length a ratio of lengths says nothing: "47" beside "9". */
const SHORT_ANSWER = 24

const FUNCTION_WORDS = new Set(
  'a an and are as at be by did do does for from had has have how in into is it its of on or out that the their them then there these they this those to was were what when where which who whom whose why will with would treaty russia iran'.split(
    ' ',
  ),
)

/** Flaws of a question that can be seen without the records. */
export function itemFlaws(question: Question): ItemFlaw[] {
  const flaws: ItemFlaw[] = []
  const flaw = (rule: string, message: string) => flaws.push({ rule, message })
  const { stem } = question
  const parts = answerParts(question)

  if (!stem.endsWith('?')) flaw('question-mark', 'the stem does not end with a question mark')
  if (stem.length > MAXIMUM_STEM)
    flaw('stem-length', `the stem has ${stem.length} characters; ${MAXIMUM_STEM} fit`)
  for (const { text } of parts) {
    if (text.length > MAXIMUM_OPTION)
      flaw('option-length', `“${text}” has more than ${MAXIMUM_OPTION} characters`)
  }
  const normalised = parts.map(({ text }) => normalise(text))
  if (new Set(normalised).size < normalised.length) flaw('distinct', 'two options are the same')
  if (parts.some(({ text }) => /\b(all|none) of (the above|these)\b/i.test(text))) {
    flaw('all-or-none', 'an option refers to the other options')
  }
  if (
    [stem, ...parts.map(({ text }) => text)].some((text) =>
      /\b(always|never|all|none|every|only)\b/i.test(text),
    )
  ) {
    flaw('absolute', 'uses an absolute word, which gives an answer away')
  }
  if ('options' in question) flaws.push(...keyFlaws(question))
  return flaws
}

type Choice = Extract<Question, { readonly options: unknown }>

function keyFlaws({ format, stem, options }: Choice): ItemFlaw[] {
  const flaws: ItemFlaw[] = []
  const flaw = (rule: string, message: string) => flaws.push({ rule, message })
  const keys = options.filter((option) => option.correct)
  const distractors = options.filter((option) => !option.correct)
  const [key] = keys
  if (format === 'multiple-choice') {
    if (keys.length === 0 || distractors.length === 0)
      flaw('some-of-each', 'does not have both a right and a wrong answer')
    return flaws
  }
  if (!key || keys.length > 1) flaw('one-key', 'does not have exactly one right answer')
  if (key) {
    const mean = distractors.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, distractors.length)
    if (key.text.length > SHORT_ANSWER && key.text.length > KEY_LENGTH_RATIO * mean) {
      flaw('key-length', 'the right answer is much longer than the others')
    }
    const shared = [...contentWords(key.text)].filter(
      (word) => contentWords(stem).has(word) && !distractors.some(({ text }) => contentWords(text).has(word)),
    )
    if (shared.length > 0) flaw('clang', `the stem and the right answer alone share “${shared.join('”, “')}”`)
  }
  return flaws
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word)))
}

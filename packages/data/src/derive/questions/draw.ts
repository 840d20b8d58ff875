import { monthNumber } from '../months.ts'
import type {
  DrawableQuestion,
  DrawnChoice,
  DrawnMatch,
  DrawnOption,
  DrawnOrder,
  DrawnQuestion,
  DrawnSorting,
} from './drawn.ts'
import { createRandom, type Random, shuffle } from './random.ts'

type Of<F extends DrawableQuestion['format']> = Extract<DrawableQuestion, { readonly format: F }>

/** Where the stem of a true-or-false question states one of its answers. */
export const PLACE = '[…]'
/** What a reader chooses who takes the statement to be true. */
export const TRUE_ANSWER = 'True'
/** The beginning of what a reader chooses who takes it to be false. */
export const FALSE_ANSWER = 'False: '
/** A statement is offered with two corrections, one of which is right when the statement is false. */
const CORRECTIONS = 2

/**
 * A question as one person meets it: which of its answers are shown, and in which order. It depends on the seed and
 * the id of the question alone, so that everybody with the seed meets the same, in Node and in every browser.
 */
export function drawQuestion(question: DrawableQuestion, seed: number): DrawnQuestion {
  const random = createRandom(seed, question.id)
  switch (question.format) {
    case 'single-choice':
    case 'multiple-choice':
      return drawOptions(question, random)
    case 'true-false':
      return drawStatement(question, random)
    case 'order':
      return drawOrder(question, random)
    case 'match':
      return drawMatch(question, random)
    case 'attribution':
    case 'comparison':
      return drawRows(question, random)
    case 'estimate':
      return drawEstimate(question)
  }
}

function drawOptions(question: Of<'single-choice' | 'multiple-choice'>, random: Random): DrawnChoice {
  const { id, format, stem, options, ordered } = question
  const shown = question.shown ?? options.length
  const chosen =
    format === 'single-choice' && ordered
      ? aroundKey(options, shown, random)
      : oneOfEach(options, ({ correct }) => correct, shown, random)
  return { id, format, stem, options: ordered ? chosen : shuffle(chosen, random) }
}

/** The key and its neighbours, so that each rank of the key among them is as likely as the answers allow. */
function aroundKey(options: readonly DrawnOption[], shown: number, random: Random): DrawnOption[] {
  const key = options.findIndex(({ correct }) => correct)
  const others = shown - 1
  const fewestBefore = Math.max(0, others - (options.length - 1 - key))
  const mostBefore = Math.min(key, others)
  const before = fewestBefore + Math.floor(random() * (mostBefore - fewestBefore + 1))
  return [
    ...sample(options.slice(0, key), before, random),
    ...options.slice(key, key + 1),
    ...sample(options.slice(key + 1), others - before, random),
  ]
}

function drawStatement(question: Of<'true-false'>, random: Random): DrawnChoice {
  const { id, format, stem, options, ordered } = question
  const key = options.filter(({ correct }) => correct)
  const wrong = options.filter(({ correct }) => !correct)
  const isTrue = random() < 0.5
  const [stated] = isTrue ? key : sample(wrong, 1, random)
  const others = wrong.filter((option) => option !== stated)
  const corrections = [
    ...(isTrue ? [] : key),
    ...sample(others, isTrue ? CORRECTIONS : CORRECTIONS - 1, random),
  ]
  const arranged = ordered
    ? options.filter((option) => corrections.includes(option))
    : shuffle(corrections, random)
  const truth = { text: TRUE_ANSWER, correct: isTrue, rationale: stated?.rationale ?? '' }
  return {
    id,
    format,
    stem: stem.replace(PLACE, () => stated?.text ?? ''),
    options: [truth, ...arranged.map((option) => ({ ...option, text: FALSE_ANSWER + option.text }))],
  }
}

function drawOrder({ id, format, stem, entries, shown }: Of<'order'>, random: Random): DrawnOrder {
  const placed = sample(entries, shown ?? entries.length, random).map(({ text, rationale }, place) => ({
    text,
    rationale,
    place,
  }))
  const mixed = shuffle(placed, random)
  // What stands in the right order already asks nothing.
  const isRight = mixed.every(({ place }, index) => place === index)
  return { id, format, stem, entries: isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed }
}

function drawMatch({ id, format, stem, pairs, shown }: Of<'match'>, random: Random): DrawnMatch {
  const chosen = shuffle(sample(pairs, shown ?? pairs.length, random), random)
  const rights = shuffle(
    chosen.map(({ right }) => right),
    random,
  )
  const lefts = chosen.map(({ left, right, rationale }) => ({
    text: left,
    rationale,
    right: rights.indexOf(right),
  }))
  return { id, format, stem, lefts, rights }
}

function drawRows(question: Of<'attribution' | 'comparison'>, random: Random): DrawnSorting {
  const { id, format, stem, categories, rows, shown } = question
  const chosen = oneOfEach(rows, ({ category }) => category, shown ?? rows.length, random)
  return {
    id,
    format,
    stem,
    categories,
    rows: shuffle(chosen, random).map(({ text, rationale, category }) => ({
      text,
      rationale,
      category: categories.indexOf(category),
    })),
  }
}

function drawEstimate({ id, format, stem, estimate }: Of<'estimate'>): DrawnQuestion {
  if (estimate.quantity === 'number') return { id, format, stem, ...estimate }
  const { quantity, month, earliest, latest } = estimate
  const [first, right, last] = [monthNumber(earliest), monthNumber(month), monthNumber(latest)]
  return { id, format, stem, quantity, value: right, low: first, high: last, step: 1, unit: '' }
}

/** Some of the items, in the order in which they stand. */
function sample<T>(items: readonly T[], count: number, random: Random): T[] {
  if (count >= items.length) return [...items]
  const chosen = new Set(shuffle([...items.keys()], random).slice(0, count))
  return items.filter((_, index) => chosen.has(index))
}

/** Some of the items, in the order in which they stand, with one of each group among them as far as there is room. */
function oneOfEach<T>(
  items: readonly T[],
  groupOf: (item: T) => unknown,
  count: number,
  random: Random,
): T[] {
  if (count >= items.length) return [...items]
  const mixed = shuffle(items, random)
  const firsts = new Set(
    [...new Set(mixed.map(groupOf))].flatMap((group) =>
      mixed.filter((item) => groupOf(item) === group).slice(0, 1),
    ),
  )
  const chosen = new Set([...firsts, ...mixed.filter((item) => !firsts.has(item))].slice(0, count))
  return items.filter((item) => chosen.has(item))
}

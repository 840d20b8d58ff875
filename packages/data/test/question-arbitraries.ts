import fc from 'fast-check'
import { PLACE } from '../src/derive/questions/draw.ts'
import type { ExchangeItem } from '../src/exports/quiz/exchange-item.ts'
import { exchangeItems } from '../src/exports/quiz/exchange-items.ts'
import type { Dataset, Question } from '../src/generated/types.ts'
import { compileRealRecords } from './real-dataset.ts'

export const QUESTION_FORMATS = [
  'single-choice',
  'multiple-choice',
  'true-false',
  'order',
  'match',
  'attribution',
  'comparison',
  'estimate',
] as const satisfies Question['format'][]

/** Every mark that some format gives a meaning to, and writings that are not Latin. */
export const ADVERSARIAL_TEXT =
  'a { } = ~ # : \\ " & < > -> %50% [html] ]]> // $CATEGORY: \\n\ttab\nnew line قرارداد ایران 条約 🌉'

/** Texts that are full of such marks. */
export const markedText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'{}=~#:\\"&<>%[]-/$;\'', '->', ']]>', '%50%', '[html]', '\\n', '::', '&amp;'),
      fc.constantFrom('\t', '\n', ' ', 'م', '漢', '🌉', '5'),
      fc.constantFrom(...'abcxyz'),
    ),
    minLength: 1,
    maxLength: 20,
  })
  .map((text) => text.trim())
  .filter((text) => text !== '')

export const plainText = fc
  .string({ unit: fc.constantFrom(...'abcdefgh ij'), minLength: 1, maxLength: 30 })
  .map((text) => text.trim())
  .filter((text) => text !== '')

export const { dataset: REAL } = compileRealRecords()

/** A valid question of a format whose texts are of a kind. */
export function questionArbitrary(
  format: Question['format'],
  text: fc.Arbitrary<string> = plainText,
): fc.Arbitrary<Question> {
  const common = fc
    .record({
      stem: text,
      explanation: text,
      topic: fc.constantFrom(...REAL.topics.map(({ id }) => id)),
      difficulty: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const),
      supports: fc.constantFrom(...REAL.events.map(({ id }) => [id])),
      number: fc.nat(),
    })
    .map(({ number, stem, ...others }) => ({
      ...others,
      // A number that is the whole question would be one to a database.
      stem: format === 'true-false' ? `Is ${stem} ${PLACE}?` : `${stem} what?`,
      // The generated ids are those of the records; to what is tested an id is any string.
      id: `q-made-${number}` as Question['id'],
    }))
  return fc.tuple(common, partsArbitrary(format, text)).map(([shared, parts]) => {
    // The parts are those of the format; TypeScript cannot follow a format through an arbitrary.
    return { ...shared, ...parts } as unknown as Question
  })
}

/** One question of each format, of these texts. */
export function questionsArbitrary(text?: fc.Arbitrary<string>): fc.Arbitrary<Question[]> {
  return fc.tuple(...QUESTION_FORMATS.map((format) => questionArbitrary(format, text))).map((questions) =>
    questions.map((question, index) => ({
      ...question,
      // Each has an id of its own.
      id: `${question.id}-${index}` as Question['id'],
    })),
  )
}

export function withQuestions(questions: readonly Question[]): Dataset {
  return { ...REAL, questions }
}

export function itemsOf(questions: readonly Question[]): ExchangeItem[] {
  return exchangeItems(withQuestions(questions))
}

/** One question of each format in which every text is this one, with a number where texts must differ. */
export function questionsOfText(text: string): Question[] {
  const counted = fc.nat().map((number) => `${text} ${number}`)
  return fc.sample(questionsArbitrary(counted), { numRuns: 1, seed: 7 }).flat()
}

function partsArbitrary(format: Question['format'], text: fc.Arbitrary<string>): fc.Arbitrary<object> {
  const several = (minLength: number, maxLength: number) => fc.uniqueArray(text, { minLength, maxLength })
  const shown = fc.option(fc.integer({ min: 3, max: 5 }), { nil: undefined })
  const withShown = <T extends object>(parts: fc.Arbitrary<T>) =>
    fc.tuple(parts, shown).map(([made, most]) => ({ format, ...made, ...(most && { shown: most }) }))
  switch (format) {
    case 'single-choice':
    case 'true-false':
    case 'multiple-choice':
      return fc
        .tuple(several(3, 8), fc.nat(), fc.nat(), text)
        .chain(([texts, first, more, rationale]): fc.Arbitrary<object> => {
          const right = format === 'multiple-choice' ? 1 + (more % (texts.length - 1)) : 1
          const options = texts.map((answer, index) => ({
            text: answer,
            correct: (index + first) % texts.length < right,
            rationale: `${rationale} ${index}`,
          }))
          return format === 'true-false'
            ? fc.constant({ format, options })
            : withShown(fc.constant({ options }))
        })
    case 'order':
      return withShown(
        fc
          .tuple(several(3, 8), text)
          .map(([texts, rationale]) => ({ entries: texts.map((one) => ({ text: one, rationale })) })),
      )
    case 'match':
      return withShown(
        fc.tuple(several(16, 16), fc.integer({ min: 3, max: 8 }), text).map(([texts, count, rationale]) => ({
          pairs: texts
            .slice(0, count)
            .map((left, index) => ({ left, right: texts[index + 8] ?? '', rationale })),
        })),
      )
    case 'attribution':
    case 'comparison':
      return withShown(
        fc
          .tuple(several(2, 4), several(2, 8), fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), text)
          .map(([categories, texts, sorted, rationale]) => ({
            categories,
            rows: texts.map((one, index) => ({
              text: one,
              category: categories[(sorted[index] ?? 0) % categories.length],
              rationale,
            })),
          })),
      )
    case 'estimate':
      return fc.oneof(numberEstimate, monthEstimate).map((estimate) => ({ format, estimate }))
  }
}

const numberEstimate = fc
  .record({
    steps: fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 })),
    low: fc.integer({ min: -100, max: 5000 }),
    step: fc.constantFrom(0.1, 0.5, 1, 5, 100),
  })
  .map(({ steps: [below, above], low, step }) => ({
    quantity: 'number' as const,
    value: rounded(low + below * step),
    low,
    high: rounded(low + (below + above) * step),
    step,
    unit: 'kilometres',
  }))

const monthEstimate = fc
  .tuple(fc.integer({ min: 24000, max: 24360 }), fc.nat(60), fc.integer({ min: 1, max: 60 }))
  .map(([first, below, above]) => ({
    quantity: 'month' as const,
    earliest: monthText(first),
    month: monthText(first + below),
    latest: monthText(first + below + above),
  }))

function rounded(number: number): number {
  return Number(number.toPrecision(12))
}

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

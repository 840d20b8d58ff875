import fc from 'fast-check'
import { type GIFTQuestion, parse } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import type { ExchangeItem } from '../src/exports/quiz/exchange-item.ts'
import { exchangeItems } from '../src/exports/quiz/exchange-items.ts'
import { feedbackLines, inOrder, ordinal, promptOf } from '../src/exports/quiz/feedback.ts'
import { writeGift } from '../src/exports/quiz/gift.ts'
import { numberAnswers, optionPercents } from '../src/exports/quiz/moodle-scores.ts'
import {
  ADVERSARIAL_TEXT,
  itemsOf,
  markedText,
  QUESTION_FORMATS,
  questionsArbitrary,
  questionsOfText,
  REAL,
} from './question-arbitraries.ts'

interface Told {
  readonly id: string | null | undefined
  readonly tags: readonly string[]
  readonly stem: string
  readonly answers: readonly (readonly (string | number | boolean | null)[])[]
  readonly feedback: string
}

/** What the parser finds, in the words of the test. It makes one space of several, and so does a browser. */
function readGift(text: string): Told[] {
  return parse(text)
    .filter((question) => question.type !== 'Category')
    .map((question) => {
      if (question.type === 'Description') throw new Error('a question has no answers')
      return {
        id: question.title,
        tags: (question.tags ?? []).map(spaced),
        stem: spaced(question.stem.text),
        answers: readAnswers(question),
        feedback: spaced(question.globalFeedback?.text ?? ''),
      }
    })
}

function readAnswers(question: GIFTQuestion): Told['answers'] {
  switch (question.type) {
    case 'MC':
      return question.choices.map(({ isCorrect, weight, text, feedback }) => [
        isCorrect,
        weight,
        spaced(text.text),
        spaced(feedback?.text ?? ''),
      ])
    case 'Matching':
      return question.matchPairs.map(({ subquestion, subanswer }) => [
        spaced(subquestion.text),
        spaced(decoded(subanswer)),
      ])
    case 'Numerical':
      // With several answers the parser gives a list; its types allow one answer too.
      return [question.choices].flat().map((choice) => {
        if (!('weight' in choice)) throw new Error('an answer has no weight')
        return [choice.weight, choice.text.number ?? null, choice.text.range ?? null]
      })
    default:
      throw new Error(`no question of ours is ${question.type}`)
  }
}

/** The parser leaves its own marks for escaped characters in the right side of a pair. */
function decoded(text: string): string {
  return text
    .replaceAll('&&010', '\n')
    .replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code)))
}

function expected(item: ExchangeItem): Told {
  return {
    id: item.id,
    tags: [spaced(item.topic.label), item.difficulty],
    stem: spaced(promptOf(item)),
    answers: expectedAnswers(item),
    feedback: spaced(feedbackLines(item).join('\n')),
  }
}

function expectedAnswers(item: ExchangeItem): Told['answers'] {
  switch (item.kind) {
    case 'choice': {
      const percents = optionPercents(item)
      return item.options.map(({ text, isRight, why }, index) =>
        item.allowsSeveral
          ? [false, percents[index] ?? null, spaced(text), spaced(why)]
          : [isRight, null, spaced(text), spaced(why)],
      )
    }
    case 'order':
      return inOrder(item).map(({ text }, place) => [spaced(text), ordinal(place)])
    case 'pairing': {
      const unused = item.rights.filter((_, index) => item.lefts.every(({ right }) => right !== index))
      return [
        ...item.lefts.map(({ text, right }) => [spaced(text), spaced(item.rights[right] ?? '')]),
        ...unused.map((right) => ['', spaced(right)]),
      ]
    }
    case 'estimate':
      return numberAnswers(item).map(({ value, tolerance, percent }) => [percent, value, tolerance])
  }
}

/** The arrow that parts a pair cannot be written in a text of the format. */
function spaced(text: string): string {
  return text.replaceAll('->', '→').replace(/\s+/g, ' ').trim()
}

describe('the questions as GIFT', () => {
  it('are read as they are: stem, answers, keys, feedback, id and tags', () => {
    const items = exchangeItems(REAL)
    const read = readGift(writeGift(items))
    expect(new Map(read.map((one) => [one.id, one]))).toEqual(
      new Map(items.map((item) => [item.id, expected(item)])),
    )
    expect(read.length).toBe(items.length)
  })

  it('are read as they are in every format, whatever marks stand in a text', () => {
    fc.assert(
      fc.property(questionsArbitrary(markedText), (questions) => {
        const items = itemsOf(questions)
        const read = new Map(readGift(writeGift(items)).map((one) => [one.id, one]))
        for (const item of items) expect(read.get(item.id)).toEqual(expected(item))
        expect(items.map(({ format }) => format)).toEqual(QUESTION_FORMATS)
      }),
      { numRuns: 150 },
    )
  })

  it('keep a tab, a line break and writings that are not Latin', () => {
    const items = itemsOf(questionsOfText(ADVERSARIAL_TEXT))
    const [read] = parse(writeGift(items)).filter((one) => one.type === 'MC')
    expect(read?.stem.text).toContain('\\n\ttab\nnew line قرارداد ایران 条約 🌉')
  })

  it('give their topics as categories', () => {
    const categories = parse(writeGift(exchangeItems(REAL))).flatMap((one) =>
      one.type === 'Category' ? [one.title] : [],
    )
    const topics = new Set(exchangeItems(REAL).map(({ topic }) => topic.label))
    expect(categories).toEqual([...topics].map((topic) => `$course$/top/Partnership Brief/${topic}`))
  })

  it('are refused by the parser once a brace is lost, so that the parser proves something', () => {
    const text = writeGift(exchangeItems(REAL))
    expect(() => parse(text.replace('{\n', '\n'))).toThrow()
    expect(() => parse(text.replace('\n}', '\n'))).toThrow()
  })
})

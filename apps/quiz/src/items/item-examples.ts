import type { Question } from '@partnership/data'
import fc from 'fast-check'
import { DIFFICULTIES } from './difficulties.ts'
import type { QuizItem } from './item.ts'

export type Format = Question['format']

const OPTIONS = [
  { text: 'Alpha', correct: true, rationale: 'It is so.' },
  { text: 'Beta', correct: false, rationale: 'It is not.' },
  { text: 'Gamma', correct: false, rationale: 'It is not.' },
  { text: 'Delta', correct: false, rationale: 'It is not.' },
]

const BODIES = {
  'single-choice': { format: 'single-choice', options: OPTIONS },
  'multiple-choice': {
    format: 'multiple-choice',
    options: OPTIONS.map((option, index) => ({ ...option, correct: index < 2 })),
  },
  'true-false': { format: 'true-false', options: OPTIONS },
  order: {
    format: 'order',
    entries: ['Alpha', 'Beta', 'Gamma', 'Delta'].map((text) => ({ text, rationale: 'It stands there.' })),
  },
  match: {
    format: 'match',
    pairs: ['Alpha', 'Beta', 'Gamma'].map((left) => ({
      left,
      right: `${left} side`,
      rationale: 'They belong.',
    })),
  },
  attribution: {
    format: 'attribution',
    categories: ['Said', 'Denied'],
    rows: ['Alpha', 'Beta', 'Gamma'].map((text, index) => ({
      text,
      category: index === 1 ? 'Denied' : 'Said',
      rationale: 'It is on record.',
    })),
  },
  comparison: {
    format: 'comparison',
    categories: ['One', 'Other', 'Both'],
    rows: ['Alpha', 'Beta', 'Gamma'].map((text, index) => ({
      text,
      category: ['One', 'Other', 'Both'][index] ?? '',
      rationale: 'It is coded.',
    })),
  },
  estimate: {
    format: 'estimate',
    estimate: { quantity: 'number', value: 1600, low: 0, high: 4000, step: 100, unit: 'kilometres' },
  },
} as const satisfies { readonly [F in Format]: { readonly format: F } & Record<string, unknown> }

// The keys of an object literal are its own.
export const FORMATS = Object.keys(BODIES) as readonly Format[]

/** What every question has, whatever its format. */
export type Common = Pick<
  QuizItem,
  'id' | 'stem' | 'explanation' | 'topic' | 'difficulty' | 'asks' | 'sources'
>

/** A question for tests, of the format asked for; single choice where none is. */
export function exampleItem(
  id: string,
  changes: Partial<Common> = {},
  format: Format = 'single-choice',
): QuizItem {
  return {
    ...BODIES[format],
    id,
    stem: format === 'true-false' ? `Is ${id} […]?` : `What is ${id}?`,
    explanation: 'So the records say.',
    topic: 'trade',
    difficulty: 'easy',
    asks: [`fact-${id}`],
    sources: [],
    ...changes,
  }
}

/** An estimate of a month. */
export const MONTH: QuizItem = {
  ...exampleItem('q-month'),
  format: 'estimate',
  estimate: { quantity: 'month', month: '2025-10', earliest: '2024-01', latest: '2026-12' },
}

/** One question of each format. */
export const EVERY_FORMAT: readonly QuizItem[] = FORMATS.map((format) =>
  exampleItem(`q-${format}`, {}, format),
)

/** Texts of any characters, halves of some among them. */
export const anyTexts = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 80,
})

export const seeds = fc.integer({ min: 0, max: 0xffff_ffff })

const TOPICS = ['trade', 'gaza', 'syria'] as const
const WORDS = ['oak', 'elm', 'ash', 'fir', 'yew', 'bay', 'box', 'fig', 'hop', 'ivy'] as const

/** Banks whose questions share facts, stems and words, so that many of them do not go together. */
export const banks: fc.Arbitrary<readonly QuizItem[]> = fc
  .array(
    fc.record({
      format: fc.constantFrom(...FORMATS),
      fact: fc.integer({ min: 0, max: 20 }),
      stem: fc.integer({ min: 0, max: 40 }),
      topic: fc.constantFrom(...TOPICS),
      difficulty: fc.constantFrom(...DIFFICULTIES),
      words: fc.shuffledSubarray([...WORDS], { minLength: 3, maxLength: 3 }),
      explanation: fc.constantFrom('', ...WORDS),
    }),
    { maxLength: 40 },
  )
  .map((entries) =>
    entries.map(({ format, fact, stem, words, explanation, topic, difficulty }, index) => {
      const common = { topic, difficulty, stem: `Which ${stem}?`, asks: [`fact-${fact}`], explanation }
      const item = exampleItem(`q${index}`, common, format)
      if (!('options' in item)) return item
      const options = words.map((text, place) => ({ text, correct: place === 0, rationale: '' }))
      return { ...item, options }
    }),
  )

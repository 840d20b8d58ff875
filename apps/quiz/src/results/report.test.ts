import { drawQuestion } from '@partnership/data'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERY_FORMAT, exampleItem } from '../items/item-examples.ts'
import { rightAnswer, sessionWith } from './answer-examples.ts'
import { resultAsCsv, resultAsJson, resultAsText } from './report.ts'

const TOPICS = [{ id: 'trade', label: 'Trade', count: 9 }]
type Row = Record<string, string>

/** The table of a result as another program reads it. */
function rowsOf(csv: string): Row[] {
  // With `columns`, the parser gives objects; its types know that of a literal alone.
  return parse(csv, { columns: true }) as Row[]
}

describe('the table of a result', () => {
  it('has for each question its answer, the right one, its points and its sources', () => {
    const items = [
      exampleItem('a', {
        sources: [
          { label: 'One', url: 'https://example.org/1', grade: 'primary' },
          { label: 'A book', url: null, grade: 'press' },
        ],
      }),
      exampleItem('b', { topic: 'gaza', difficulty: 'hard' }, 'estimate'),
    ]
    const session = sessionWith(items, (drawn) => (drawn.id === 'a' ? rightAnswer(drawn) : undefined))
    expect(rowsOf(resultAsCsv({ session, items, topics: TOPICS }))).toEqual([
      {
        question: 'a',
        kind: 'single-choice',
        topic: 'trade',
        difficulty: 'easy',
        stem: 'What is a?',
        answer: 'Alpha',
        rightAnswer: 'Alpha',
        points: '1',
        sources: 'One <https://example.org/1>; A book',
      },
      {
        question: 'b',
        kind: 'estimate',
        topic: 'gaza',
        difficulty: 'hard',
        stem: 'What is b?',
        answer: '',
        rightAnswer: '1,600 kilometres',
        points: '0',
        sources: '',
      },
    ])
  })

  it('is read back by another parser as what was written, whatever stands in a cell', () => {
    const texts = fc.string({
      unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', '=', '-', 'a', 'ی', '条', ' '),
    })
    fc.assert(
      fc.property(texts, texts, (stem, label) => {
        const items = [exampleItem('a', { stem, sources: [{ label, url: null, grade: 'press' }] })]
        const report = { session: sessionWith(items, rightAnswer), items, topics: [] }
        const [row] = rowsOf(resultAsCsv(report))
        // An apostrophe at the beginning is the one that keeps a spreadsheet from running the text.
        expect([row?.stem, row?.sources].map((text) => text?.replace(/^'/, ''))).toEqual([stem, label])
      }),
    )
  })

  it.for(['=1+1', '+1', '-1', '@x', '\tx', '\rx', ' =1', '\n=1'])('runs %j in no spreadsheet', (stem) => {
    const items = [exampleItem('a', { stem })]
    const [row] = rowsOf(resultAsCsv({ session: sessionWith(items, rightAnswer), items, topics: [] }))
    expect(row?.stem).toBe(`'${stem}`)
  })

  it('is empty without questions', () => {
    expect(resultAsCsv({ session: sessionWith([], rightAnswer), items: [], topics: [] })).toBe('')
  })
})

describe('a result in words', () => {
  it('says the points, a sign for each question, each topic, and where the quiz is', () => {
    const items = [...EVERY_FORMAT, exampleItem('far', { topic: 'unknown' })]
    const session = sessionWith(items, (drawn) => (drawn.format === 'match' ? rightAnswer(drawn) : undefined))
    expect(resultAsText({ session, items, topics: TOPICS }, 'https://example.org/').split('\n')).toEqual([
      'Partnership Brief: the quiz',
      '1 of 9 points',
      '□□□□■□□□□',
      'Trade: 1 of 8',
      'unknown: 0 of 1',
      'https://example.org/',
    ])
  })
})

describe('a result for other programs', () => {
  it('has the quiz, the score, and the rows of the table', () => {
    const session = sessionWith(EVERY_FORMAT, rightAnswer, { seed: 3, mode: 'exam' })
    const report = { session, items: EVERY_FORMAT, topics: TOPICS }
    const read: unknown = JSON.parse(resultAsJson(report))
    expect(read).toMatchObject({
      quiz: { mode: 'exam', seed: 3, bank: '1a2b3c4d', choice: { length: 8 } },
      score: { right: 8, answered: 8, total: 8, points: 8 },
    })
    const stems = EVERY_FORMAT.map((item) => ({ stem: drawQuestion(item, 3).stem, points: 1 }))
    expect(read).toMatchObject({ answers: stems })
    expect(rowsOf(resultAsCsv(report)).map(({ stem }) => stem)).toEqual(stems.map(({ stem }) => stem))
  })
})

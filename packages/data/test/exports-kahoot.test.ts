import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import readSheet from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { ExchangeItem } from '../src/exports/quiz/exchange-item.ts'
import { exchangeItems } from '../src/exports/quiz/exchange-items.ts'
import { KAHOOT_LIMITS, kahoot, kahootObstacle, writeKahoot } from '../src/exports/quiz/kahoot.ts'
import { itemsOf, markedText, questionsArbitrary, REAL, withQuestions } from './question-arbitraries.ts'
import { xmlElements } from './xml-elements.ts'

type Row = readonly unknown[]

/** The rows under the header of the template, as a reader that is not the writer finds them. */
async function readRows(workbook: Uint8Array): Promise<Row[]> {
  // The reader takes what Node calls a buffer.
  const read: unknown = await readSheet(Buffer.from(workbook), { trim: false })
  const rows = rowsOf(read)
  const header = rows.findIndex((row) => String(row[1]).startsWith('Question'))
  expect(header).toBe(7)
  expect(rows[header]?.slice(1).map((cell) => String(cell).split(' - ')[0])).toEqual([
    'Question',
    'Answer 1',
    'Answer 2',
    'Answer 3',
    'Answer 4',
    expect.stringMatching(/^Time limit/),
    'Correct answer(s)',
  ])
  return rows.slice(header + 1)
}

/** One sheet: its rows, or a list of one sheet with its rows. */
function rowsOf(read: unknown): Row[] {
  if (!Array.isArray(read)) throw new Error('there is no sheet')
  const [first] = read
  return Array.isArray(first) ? read : first.data
}

function expectedRow(item: ExchangeItem): Row {
  if (item.kind !== 'choice') throw new Error('the item is no choice')
  const right = item.options.flatMap(({ isRight }, index) => (isRight ? [index + 1] : []))
  return [item.stem, ...[0, 1, 2, 3].map((index) => item.options[index]?.text ?? null), right.join(',')]
}

const withoutTime = ([, question, first, second, third, fourth, , right]: Row): Row => [
  question,
  first,
  second,
  third,
  fourth,
  String(right),
]

describe('the questions for Kahoot', () => {
  it('are read as they are, each within what Kahoot takes', async () => {
    const kept = exchangeItems(REAL).filter((item) => kahootObstacle(item) === undefined)
    const rows = await readRows(writeKahoot(exchangeItems(REAL)))
    expect(rows.map(withoutTime)).toEqual(kept.map(expectedRow))
    expect(rows.length).toBeGreaterThan(20)
    for (const [, question, first, second, third, fourth, seconds] of rows) {
      expect(String(question).length).toBeLessThanOrEqual(120)
      for (const answer of [first, second, third, fourth]) {
        expect(String(answer ?? '').length).toBeLessThanOrEqual(75)
      }
      expect(KAHOOT_LIMITS.seconds).toContain(seconds)
    }
  })

  it('are read as they are whatever marks stand in a text', async () => {
    await fc.assert(
      fc.asyncProperty(questionsArbitrary(markedText), async (questions) => {
        const items = itemsOf(questions)
        const kept = items.filter((item) => kahootObstacle(item) === undefined)
        expect((await readRows(writeKahoot(items))).map(withoutTime)).toEqual(kept.map(expectedRow))
      }),
      { numRuns: 50 },
    )
  })

  it('are not those that rest on a contested claim, since there is no room for the denial', () => {
    const contested = exchangeItems(REAL).filter(({ isContested }) => isContested)
    expect(contested.length).toBeGreaterThan(0)
    for (const item of contested) expect(['contested', 'kind']).toContain(kahootObstacle(item))
    expect(contested.map(kahootObstacle)).toContain('contested')
  })

  it('say how many questions are left out, and why', () => {
    fc.assert(
      fc.property(questionsArbitrary(), (questions) => {
        const obstacles = itemsOf(questions).flatMap((item) => kahootObstacle(item) ?? [])
        const omission = kahoot.omission?.(withQuestions(questions))
        expect(omission).toMatch(new RegExp(`^Left out are ${obstacles.length} of 8 questions: `))
        const counts = [...(omission ?? '').matchAll(/(?:: |; )(\d+) /g)].map(([, count]) => Number(count))
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(obstacles.length)
      }),
    )
    expect(kahoot.omission?.(withQuestions([]))).toBeUndefined()
  })

  it.for([
    [120, undefined],
    [121, 'length'],
  ] as const)('take a stem of %i characters or not', ([length, obstacle]) => {
    const [item] = exchangeItems(REAL).filter((one) => kahootObstacle(one) === undefined)
    expect(item && kahootObstacle({ ...item, stem: 'x'.repeat(length) })).toBe(obstacle)
  })

  it('are well-formed in every part, and refused by the reader once one is broken', async () => {
    const workbook = writeKahoot(exchangeItems(REAL))
    for (const part of Object.values(unzipSync(workbook))) {
      expect(() => xmlElements(strFromU8(part))).not.toThrow()
    }
    await expect(readRows(workbook.slice(0, workbook.length / 2))).rejects.toThrow()
  })
})

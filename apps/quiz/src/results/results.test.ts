import { drawQuestion } from '@partnership/data'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANK } from '../items/bank-examples.ts'
import { chooseItems } from '../session/opening.ts'
import { startSession } from '../session/session.ts'
import { answerWords, offeredLines, rightLines } from './answer-lines.ts'
import { resultAsCsv, resultAsJson, resultAsText } from './report.ts'
import { scoreByDifficulty, scoreBySource, scoreByTopic, scoreOf, signsOf } from './score.ts'

const CHOICE = { topics: [], difficulties: [], kinds: [], length: 8 }
const ITEMS = chooseItems(BANK.items, { ...CHOICE, seed: 5 })
const START = startSession({
  mode: 'practice',
  seed: 5,
  bank: BANK.fingerprint,
  choice: CHOICE,
  itemIds: ITEMS.map(({ id }) => id),
  minutes: null,
  startedAt: null,
})
const answers = fc
  .array(fc.option(fc.oneof(fc.nat(3), fc.array(fc.nat(3), { maxLength: 4 }))), {
    minLength: 8,
    maxLength: 8,
  })
  .map((given) =>
    Object.fromEntries(
      ITEMS.flatMap(({ id }, index) => (given[index] == null ? [] : [[id, given[index]] as const])),
    ),
  )
const close = (first: number, second: number) => expect(first).toBeCloseTo(second, 9)

describe('the score', () => {
  it('is the sum of its parts, by topic and by difficulty', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const session = { ...START, answers: given }
        const whole = scoreOf(session, ITEMS)
        for (const parts of [scoreByTopic(session, ITEMS), scoreByDifficulty(session, ITEMS)]) {
          const sum = (of: (score: typeof whole) => number) =>
            [...parts.values()].reduce((total, part) => total + of(part), 0)
          close(
            sum(({ credit }) => credit),
            whole.credit,
          )
          expect(sum(({ right }) => right)).toBe(whole.right)
          expect(sum(({ total }) => total)).toBe(whole.total)
        }
        expect(signsOf(session, ITEMS).filter((sign) => sign === 'full')).toHaveLength(whole.right)
      }),
    )
  })

  it('is told against each source that the questions cite, those that prove most first', () => {
    const rows = scoreBySource(START, ITEMS)
    const cited = new Set(ITEMS.flatMap(({ sources }) => sources.map(({ url, label }) => url ?? label)))
    expect(rows).toHaveLength(cited.size)
    const totals = rows.map(({ total }) => total)
    expect(totals).toEqual([...totals].sort((first, second) => second - first))
  })
})

describe('a report', () => {
  it('has in its table a row a question, which another reader reads as it was written', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const session = { ...START, answers: given }
        const rows = parse(resultAsCsv({ session, items: ITEMS, topics: BANK.topics }), {
          columns: true,
        }) as Record<string, string>[]
        expect(rows.map(({ question }) => question)).toEqual(ITEMS.map(({ id }) => id))
        close(
          rows.reduce((sum, { points }) => sum + Number(points), 0),
          JSON.parse(resultAsJson({ session, items: ITEMS, topics: BANK.topics })).answers.reduce(
            (sum: number, { points }: { points: number }) => sum + points,
            0,
          ),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('gives a spreadsheet no formula', () => {
    const [first] = ITEMS
    if (!first) throw new Error('no question')
    const items = [{ ...first, stem: '=HYPERLINK("x")' }]
    expect(resultAsCsv({ session: START, items, topics: [] })).toContain(`"'=HYPERLINK(""x"")"`)
  })

  it('tells in words the points and not the answers', () => {
    const text = resultAsText(
      { session: START, items: ITEMS, topics: BANK.topics },
      'https://example.org/quiz/#result',
    )
    expect(text).toContain('0 of 8 points')
    expect(text).toContain('□□□□□□□□')
    for (const item of ITEMS) expect(text).not.toContain(item.explanation)
  })
})

describe('the lines of an answer', () => {
  it('say the right answer to every question, and what is offered', () => {
    for (const item of BANK.items) {
      const drawn = drawQuestion(item, 1)
      expect(rightLines(drawn).length).toBeGreaterThan(0)
      for (const { text } of rightLines(drawn)) expect(text).toMatch(/\S/)
      expect(offeredLines(drawn).length > 0).toBe(item.format !== 'estimate')
      expect(() => answerWords(drawn, [0, -1, 99])).not.toThrow()
    }
  })
})

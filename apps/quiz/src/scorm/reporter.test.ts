import { describe, expect, it } from 'vitest'
import { exampleItem } from '../items/item-examples.ts'
import type { Session } from '../session/session.ts'
import { exampleSession } from '../storage/stored-examples.ts'
import { createConnection } from './platform-examples.ts'
import { createReporter } from './reporter.ts'

const items = ['a', 'b', 'c'].map((id) => exampleItem(id))
const { seed, choice } = exampleSession()
const assigned = { seed, choice, mode: 'practice', minutes: null } as const
const after = (answered: number, changes: Partial<Session> = {}): Session => {
  const given = ['a', 'b', 'c'].slice(0, answered).map((id) => [id, 0] as const)
  return exampleSession({ answers: Object.fromEntries(given), ...changes })
}

function begin(given: Readonly<Record<string, string>> = {}, resumed?: Session) {
  let time = 1000
  const platform = createConnection({ 'cmi.core.lesson_status': 'not attempted', ...given })
  const reporter = createReporter(platform.connection, { assigned, resumed, now: () => time })
  return {
    ...platform,
    reporter,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
    ids: () => platform.writes.filter(([element]) => /\.id$/.test(element)),
  }
}

describe('what a course is told', () => {
  it('is at first that the quiz was begun, once', () => {
    expect(begin().writes).toEqual([['cmi.core.lesson_status', 'incomplete']])
    expect(begin({ 'cmi.core.lesson_status': 'completed' }).writes).toEqual([])
    expect(begin({ 'cmi.core.lesson_status': 'incomplete' }).writes).toEqual([])
  })

  it('is each answer in its turn, and the session to go on with', () => {
    const { reporter, ids, values } = begin()
    for (const answered of [1, 2, 2]) reporter.report(after(answered), items)
    expect(ids()).toEqual([
      ['cmi.interactions.0.id', 'a'],
      ['cmi.interactions.1.id', 'b'],
    ])
    expect(values.get('cmi.suspend_data')).toMatch(/^1;0;question;;seed=7&n=3&bank=1a2b3c4d&a=0_0_x$/)
    expect(values.get('cmi.core.exit')).toBe('suspend')
    expect(values.has('cmi.core.score.raw')).toBe(false)
  })

  it('is at the end the score, the status, and that there is nothing to go on with', () => {
    const { reporter, values } = begin({ 'cmi.student_data.mastery_score': '100' })
    reporter.report(after(3, { phase: 'result' }), items)
    expect(values.get('cmi.core.lesson_status')).toMatch(/^(passed|failed)$/)
    expect([values.get('cmi.core.score.min'), values.get('cmi.core.score.max')]).toEqual(['0', '100'])
    expect(Number(values.get('cmi.core.score.raw'))).toBeGreaterThanOrEqual(0)
    expect(values.get('cmi.core.exit')).toBe('')
  })

  it('is how long the learner was there', () => {
    const { reporter, pass, values } = begin()
    pass(61_500)
    reporter.close()
    expect(values.get('cmi.core.session_time')).toBe('0000:01:01.50')
    expect(values.get('closed')).toBe('yes')
  })

  it('is nothing of a quiz that the course did not give, nor of one in which nothing was done', () => {
    const { reporter, writes } = begin()
    const before = [...writes]
    reporter.report(after(0), items)
    reporter.report(after(2, { seed: 8 }), items)
    reporter.report(after(2, { mode: 'mistakes', phase: 'result' }), items)
    expect(writes).toEqual(before)
  })

  it.for(['review', 'browse'])('is nothing in the mode %s', (mode) => {
    const { reporter, writes, values } = begin({ 'cmi.core.lesson_mode': mode })
    reporter.report(after(3, { phase: 'result' }), items)
    reporter.pause()
    reporter.close()
    expect(writes).toEqual([])
    expect(values.get('closed')).toBe('yes')
  })

  it('is the session alone as long as its questions are not there', () => {
    const { reporter, ids, values } = begin()
    reporter.report(after(2), items.slice(0, 1))
    expect(ids()).toEqual([])
    expect(values.get('cmi.suspend_data')).toContain('a=0_0_x')
    reporter.report(after(2), items)
    expect(ids()).toHaveLength(2)
  })
})

describe('a quiz that is gone on with', () => {
  it.for([
    ['are still there', '2', 'cmi.interactions.2.id', 1],
    ['were not kept', '', 'cmi.interactions.0.id', 3],
    ['were not counted', 'none', 'cmi.interactions.0.id', 3],
    ['come after those of an earlier try', '5', 'cmi.interactions.5.id', 1],
  ] as const)('has its answers once in the log where those before %s', ([, count, first, number]) => {
    const { reporter, ids } = begin({ 'cmi.interactions._count': count }, after(2))
    reporter.report(after(3), items)
    expect(ids()).toHaveLength(number)
    expect(ids()[0]?.[0]).toBe(first)
  })

  it('adds its answers to the log of an earlier try when it begins anew', () => {
    const { reporter, ids } = begin({ 'cmi.interactions._count': '3' })
    reporter.report(after(1), items)
    expect(ids()).toEqual([['cmi.interactions.3.id', 'a']])
  })

  it('reports the answers of an exam at its end, those before the break too', () => {
    const exam = { mode: 'exam' } as const
    const { connection, writes } = createConnection({ 'cmi.interactions._count': '0' })
    const options = { assigned: { ...assigned, ...exam }, resumed: after(2, exam), now: () => 0 }
    createReporter(connection, options).report(after(2, { ...exam, phase: 'result' }), items)
    expect(writes.filter(([element]) => /\.id$/.test(element)).map(([, id]) => id)).toEqual(['a', 'b', 'c'])
  })
})

it('says that a quiz is too long to be kept', () => {
  const topics = Array.from({ length: 100 }, (_, index) => `${'long-'.repeat(12)}${index}`)
  const long = { ...choice, topics }
  const options = { assigned: { ...assigned, choice: long }, resumed: undefined, now: () => 0 }
  const reporter = createReporter(createConnection().connection, options)
  reporter.report(after(1, { choice: long }), items)
  expect(reporter.problem).toMatch(/too long/)
})

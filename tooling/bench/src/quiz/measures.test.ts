import { describe, expect, it } from 'vitest'
import { spreadOf } from '../browser-load/measure.ts'
import { MEASURES, rulesOf, timesSooner } from './measures.ts'
import { quizResult } from './quiz-result.fixture.ts'

const median = (name: string, quiz = quizResult('ours')) => {
  const measure = MEASURES.find((one) => one.name === name)
  if (!measure) throw new Error(`there is no measure "${name}"`)
  return spreadOf(measure, quiz).median
}

describe('the measures of a quiz', () => {
  it('are in the units that their names say', () => {
    expect(median('kB before the first answer, Brotli')).toBe(25)
    expect(median('kB once idle, Brotli')).toBe(110)
    expect(median('requests before the first answer')).toBe(3)
    expect(median('requests once idle')).toBe(30)
    expect(median('JS heap, MB')).toBe(1.4)
    expect(median('answer to paint, ms')).toBe(20)
    expect(median('longest interaction (INP), ms')).toBe(64)
  })

  it('give the best of the runs beside their median', () => {
    const quiz = quizResult('ours', { answerable: [700, 500, 900] })
    expect(median('answerable, ms', quiz)).toBe(700)
    expect(median('answerable, best, ms', quiz)).toBe(500)
    expect(median('visible, ms', quiz)).toBe(600)
    expect(median('visible, best, ms', quiz)).toBe(400)
  })

  it('count a rule of axe once, however many elements break it', () => {
    const lines = ['region (moderate): x: p', 'region (moderate): x: h1', 'color-contrast (serious): y: a']
    expect(rulesOf(lines)).toEqual(['region', 'color-contrast'])
    expect(median('axe rules broken, answered', quizResult('one', { axe: lines }))).toBe(2)
    expect(median('axe rules broken, question', quizResult('one', { axe: lines }))).toBe(0)
  })
})

it('ours is so many times sooner as the time of a peer is longer', () => {
  const [ours, peer] = [quizResult('ours'), quizResult('one', { answerable: [1000, 2000, 9000] })]
  expect(timesSooner(ours, peer)).toBe(4)
})

import { describe, expect, it } from 'vitest'
import { writeBudgets } from './budgets.ts'
import { QUIZDOWN, SURVEYJS } from './build-peers.ts'
import { quizResult, type Said } from './quiz-result.fixture.ts'

const peers = [quizResult(QUIZDOWN, { answerable: [1500] }), quizResult(SURVEYJS, { answerable: [2500] })]
const same = { times: 10, before: 25_000, after: 25_000 }
const verdict = (said: Said, growth = same) => writeBudgets(quizResult('ours', said), peers, growth)

describe('the budgets of our quiz', () => {
  it('hold where every measure is within its own, at the limit too', () => {
    expect(verdict({ sentBytes: 30_000, requests: 4 })).toBe(
      'Budgets of our quiz: all 11 hold. Answerable 5 times as soon as SurveyJS and 3 times as soon as quizdown; first load with 10 times the bank: 25 kB, +0 %, at most +5 %.',
    )
  })

  it.each<[Said, string]>([
    [{ sentBytes: 31_000 }, 'kB before the first answer, Brotli: 31, at most 30.'],
    [{ requests: 5 }, 'requests before the first answer: 5, at most 4.'],
    [{ blocking: 51 }, 'blocking time, ms: 51, at most 50.'],
    [{ longestInteraction: 104 }, 'longest interaction (INP), ms: 104, at most 100.'],
    [{ heapBytes: 1.6e6 }, 'JS heap, MB: 1.6, at most 1.5.'],
    [{ thirdParties: ['a.example'] }, 'third-party hosts: 1, at most 0.'],
    [{ axe: ['region (moderate): x: p'] }, 'axe rules broken, answered: 1, at most 0.'],
  ])('are exceeded by %j, and say by how much', (said, reason) => {
    expect(verdict(said)).toContain(`Budgets of our quiz: 1 of 11 exceeded. ${reason}`)
  })

  it('ask to be answerable so many times sooner than each of two peers, by the medians', () => {
    const said = verdict({ answerable: [100, 501, 900] })
    expect(said).toContain('2 of 11 exceeded')
    expect(said).toContain('answerable 4.99 times as soon as SurveyJS, at least 5')
    expect(said).toContain('answerable 2.99 times as soon as quizdown, at least 3')
  })

  it('let the first load grow by a twentieth and no more', () => {
    expect(verdict({}, { ...same, after: 26_250 })).toContain('all 11 hold')
    expect(verdict({}, { ...same, after: 26_300 })).toContain(
      '1 of 11 exceeded. first load with 10 times the bank: +5.2 %, at most +5 %.',
    )
  })

  it('need both peers', () => {
    expect(() => writeBudgets(quizResult('ours'), peers.slice(1), same)).toThrow('quizdown was not measured')
  })
})

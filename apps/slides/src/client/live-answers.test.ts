import { describe, expect, it } from 'vitest'
import { type AnswerChannel, type LiveAnswers, shareAnswers } from './live-answers.ts'

/** Windows that hear each other, as those of one browser do. */
function windows(count: number) {
  const listeners: ((event: { data: unknown }) => void)[][] = Array.from({ length: count }, () => [])
  const send = (from: number, data: unknown) =>
    listeners.forEach((heard, to) => {
      if (to !== from) for (const listener of heard) listener({ data })
    })
  const shown: LiveAnswers[] = Array.from({ length: count }, () => ({}))
  const answer = listeners.map((heard, index) => {
    const channel: AnswerChannel = {
      postMessage: (message) => send(index, structuredClone(message)),
      addEventListener: (_type, listener) => heard.push(listener),
    }
    return shareAnswers(channel, (answers) => {
      shown[index] = answers
    })
  })
  return { answer, shown, send }
}

describe('answers on a slide', () => {
  it('given in one window appear in every other, and can be taken back there', () => {
    const { answer, shown } = windows(2)
    answer[0]?.('first', 2)
    answer[1]?.('second', 0)
    expect(shown).toEqual([
      { first: 2, second: 0 },
      { first: 2, second: 0 },
    ])
    answer[1]?.('first', undefined)
    expect(shown).toEqual([{ second: 0 }, { second: 0 }])
  })

  it.for([null, 'text', 7, { first: -1 }, { first: '1' }, { first: 1.5 }])(
    'are not changed by a message that is no answers: %j',
    (message) => {
      const { answer, shown, send } = windows(2)
      answer[0]?.('first', 1)
      send(0, message)
      expect(shown[1]).toEqual({ first: 1 })
    },
  )

  it('work in a browser without such a channel', () => {
    let shown: LiveAnswers = {}
    shareAnswers(undefined, (answers) => {
      shown = answers
    })('first', 1)
    expect(shown).toEqual({ first: 1 })
  })
})

import { describe, expect, it } from 'vitest'
import { writeNotes } from './notes.ts'
import { quizResult, type Said } from './quiz-result.fixture.ts'

const method = { runs: 5, warmUp: 1, browser: '153.0' }
const notesOn = (said: Said) => writeNotes([quizResult('ours'), quizResult('one', said)], method).join('\n')

describe('the notes on the quizzes', () => {
  it('say how often and with which browser', () => {
    const notes = notesOn({})
    expect(notes).toContain('Medians of 5 visits')
    expect(notes).toContain('Chromium 153.0')
  })

  it('name the rules of axe that each quiz breaks', () => {
    expect(notesOn({ axe: ['region (moderate): x: p', 'region (moderate): x: a'] })).toContain(
      'ours none; one region.',
    )
  })

  it('name third parties and errors', () => {
    const notes = notesOn({ thirdParties: ['a.example'], errors: ['x is undefined'] })
    expect(notes).toContain('one asks a.example.')
    expect(notes).toContain('Errors of one: x is undefined.')
    expect(notesOn({})).not.toContain('Errors of')
  })
})

import { describe, expect, it } from 'vitest'
import { deckResult, type Said } from './deck-result.fixture.ts'
import { writeNotes } from './notes.ts'

const method = { runs: 5, warmUp: 1, browser: '153.0' }
const notesOn = (said: Said) => writeNotes([deckResult('ours'), deckResult('one', said)], method).join('\n')

describe('the notes on the decks', () => {
  it('say how often and with which browser', () => {
    const notes = notesOn({})
    expect(notes).toContain('Medians of 5 visits')
    expect(notes).toContain('Chromium 153.0')
  })

  it('name the third parties of each deck that asks any', () => {
    expect(notesOn({ thirdParties: ['b.example', 'a.example'] })).toContain('one asks a.example, b.example.')
    expect(notesOn({})).not.toContain(' asks a.')
    expect(notesOn({ thirdParties: ['a.example'] })).not.toContain('ours asks')
  })

  it('tell of errors, since a deck that breaks is not one that is fast', () => {
    expect(notesOn({ errors: ['x is undefined'] })).toContain('Errors of one: x is undefined.')
    expect(notesOn({})).not.toContain('Errors of')
  })
})

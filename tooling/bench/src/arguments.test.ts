import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

const known = ['check', 'deck']

describe('the command line of the bench', () => {
  it('means all sections where it names none', () => {
    expect(readArguments([], known)).toEqual({ sections: known, details: false })
  })

  it('names sections, the number of runs and whether details are wanted, in any order', () => {
    const wanted = { sections: ['deck'], runs: 7, details: true }
    expect(readArguments(['--runs', '7', 'deck', '--details'], known)).toEqual(wanted)
    expect(readArguments(['--details', 'deck', '--runs=7'], known)).toEqual(wanted)
  })

  it.each(['0', '-1', '1.5', 'many', ''])('refuses %j as a number of runs', (runs) => {
    expect(readArguments([`--runs=${runs}`], known)).toEqual({ problem: expect.stringContaining('--runs') })
  })

  it('refuses a section that is not there, and says which are', () => {
    expect(readArguments(['deck', 'decks'], known)).toEqual({
      problem: 'There is no section decks; the sections are check, deck.',
    })
  })

  it('refuses an option that is not there', () => {
    expect(readArguments(['--rounds', '7'], known)).toEqual({ problem: expect.stringContaining('--rounds') })
  })
})

import { describe, expect, it } from 'vitest'
import { bareNorthKorea, familyNames, namePattern, namesActor, spellingsOf } from './names.ts'

const ACTORS = [
  {
    id: 'norland',
    type: 'state',
    name: 'Norland',
    formalName: 'Kingdom of Norland',
    variants: ['Northland'],
  },
  { id: 'ada-first', type: 'person', name: 'Ada First', variants: ['Adah First'], memberOf: 'norland' },
  { id: 'li-un', type: 'person', name: 'Li Un', variants: [] },
] as const

const findActor = (wanted: string) => ACTORS.find(({ id }) => id === wanted)

describe('the names of actors', () => {
  it('are every spelling, and for a person the family name, unless it is also a short word', () => {
    expect(spellingsOf(ACTORS[0])).toEqual(['Norland', 'Kingdom of Norland', 'Northland'])
    expect(spellingsOf(ACTORS[1])).toEqual(['Ada First', 'Adah First', 'First', 'First'])
    expect(familyNames(ACTORS[2])).toEqual([])
  })

  it('are found as whole words, the longest first', () => {
    expect('First of all Ada First, not Firsthand'.match(namePattern(spellingsOf(ACTORS[1])))).toEqual([
      'First',
      'Ada First',
    ])
    expect(namePattern([]).test('anything')).toBe(false)
    expect(namePattern(['A. (B)']).test('It is A. (B) here')).toBe(true)
  })

  it('stand for a person in the name of the state too, and not the other way round', () => {
    expect(namesActor('Norland denied it.', 'ada-first', findActor)).toBe(true)
    expect(namesActor('First denied it.', 'ada-first', findActor)).toBe(true)
    expect(namesActor('Ada First denied it.', 'norland', findActor)).toBe(false)
    expect(namesActor('Norland', 'nobody', findActor)).toBe(false)
  })
})

describe('North Korea on first use', () => {
  it.for([
    ['North Korea (DPRK) and North Korea', undefined],
    ['In North Korea and North Korea (DPRK)', 3],
    ['The Russia–North Korea treaty of 2024', undefined],
    ['A North Korean agency', undefined],
    ['Iran alone', undefined],
  ] as const)('in %j is bare at %j', ([text, index]) => {
    expect(bareNorthKorea(text)).toBe(index)
  })
})

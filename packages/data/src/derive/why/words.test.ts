import { describe, expect, it } from 'vitest'
import { madeActor, madeBuilding, madeDataset } from '../../../test/made-records.ts'
import type { ActorId, PlaceId } from '../../generated/types.ts'
import { createFinder } from '../records.ts'
import { actorName, actorNames, listOf, placeName, sentence, when } from './words.ts'

describe('a sentence', () => {
  it.for([
    ['the bridge opens', 'The bridge opens.'],
    ['Opened in May 2.5 m wide', 'Opened in May 2.5 m wide.'],
    ['The bridge opens.', 'The bridge opens.'],
    ['Is it open?', 'Is it open?'],
    ['It is open!', 'It is open!'],
    ['And so on…', 'And so on…'],
    ['They said “open.”', 'They said “open.”'],
    ['They said ‘open.’', 'They said ‘open.’'],
    ['They said "open."', 'They said "open."'],
    ['It opened (in May.)', 'It opened (in May.)'],
    ['They said “open”', 'They said “open”.'],
    ['It opened (in May)', 'It opened (in May).'],
    ['It opened. (in May.))', 'It opened. (in May.)).'],
  ])('is made of “%s” as “%s”', ([text = '', made]) => {
    expect(sentence(text)).toBe(made)
  })
})

describe('a list', () => {
  it.for([
    [[], ''],
    [['tolls'], 'tolls'],
    [['tolls', 'piers'], 'tolls and piers'],
    [['tolls', 'piers', 'lamps'], 'tolls, piers and lamps'],
    [['tolls', 'piers', 'lamps', 'rails'], 'tolls, piers, lamps and rails'],
  ] as const)('of %j is “%s”', ([items, written]) => {
    expect(listOf(items)).toBe(written)
  })
})

describe('when something was', () => {
  it.for([
    ['2021-05-03', 'on 3 May 2021'],
    ['2021-05', 'in May 2021'],
    ['2021', 'in 2021'],
    ['2021-05/2021-06', 'in the period May–June 2021'],
    ['../2021-05-03', 'by 3 May 2021'],
    ['2021-05-03/..', 'on or after 3 May 2021'],
    ['2021~', 'about 2021'],
    ['2021-05?', 'probably May 2021'],
    ['2021%', 'probably about 2021'],
    ['2021-05~/2021-06', 'about May–June 2021'],
  ])('is said for %s as “%s”', ([edtf = '', said]) => {
    expect(when(edtf)).toBe(said)
  })
})

describe('the names in a sentence', () => {
  const find = createFinder(
    madeDataset({
      actors: [
        madeActor('norland', 'state', 'Norland'),
        madeActor('isles', 'state', 'United Isles Kingdom'),
        madeActor('union', 'organisation', 'Union of Rivers'),
        madeActor('reunion', 'organisation', 'Reunion of Rivers'),
        madeActor('duma-watch', 'group', 'Dumaland Watch'),
        madeActor('builders', 'group', 'Organization of Builders'),
        madeActor('masons', 'group', 'Organisation of Masons'),
        madeActor('ann', 'person', 'Ann Kingdom'),
      ],
      places: [madeBuilding('gate', 'River Gate', 1)],
    }),
  )
  // The finder takes any id; the types of the functions list the ids of the real records.
  const nameOf = (id: string) => actorName(find, id as ActorId)
  const namesOf = (...ids: string[]) => actorNames(find, ids as ActorId[])

  it.for([
    ['norland', 'Norland'],
    ['isles', 'the United Isles Kingdom'],
    ['union', 'the Union of Rivers'],
    ['reunion', 'Reunion of Rivers'],
    ['duma-watch', 'Dumaland Watch'],
    ['builders', 'the Organization of Builders'],
    ['masons', 'the Organisation of Masons'],
    ['ann', 'Ann Kingdom'],
  ])('have for %s: %s', ([id = '', name]) => {
    expect(nameOf(id)).toBe(name)
  })

  it('are ids where no actor and no place has them', () => {
    expect(nameOf('westland')).toBe('westland')
    expect(nameOf('gate')).toBe('gate')
    expect(placeName(find, 'westland' as PlaceId)).toBe('westland')
  })

  it('have each actor once, in the order given', () => {
    expect(namesOf('union', 'norland', 'union', 'ann')).toBe('the Union of Rivers, Norland and Ann Kingdom')
    expect(namesOf('norland')).toBe('Norland')
  })

  it('have a place as it is called', () => {
    expect(placeName(find, 'gate' as PlaceId)).toBe('River Gate')
  })
})

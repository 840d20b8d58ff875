import { describe, expect, it } from 'vitest'
import {
  cited,
  type Made,
  madeActor,
  madeAssertion,
  madeClaim,
  madeDataset,
  madeEvent,
  madeTreaty,
  STATES_AND_SERVANTS,
} from '../../../test/made-records.ts'
import { hashBelow } from './selection.ts'
import { speakers, statementsOfSpeakers } from './speakers.ts'

/** What Ada First says in May 2021. */
const speech = madeEvent('speech', 'First says that the bridge stands', '2021-05-03', {
  actors: ['ada'],
  status: 'statement',
  topics: ['trade', 'roads'],
})
/** Something else of the time in which somebody took part. */
const walk = (actor: string, date = '2021-05', parts: Partial<Made<'events'>> = {}) =>
  madeEvent(`walk-of-${actor}`, 'Walk', date, { actors: [actor], topics: ['leisure'], ...parts })

const draftsOf = (
  events: readonly Made<'events'>[],
  {
    actors = STATES_AND_SERVANTS,
    claims = [],
  }: { actors?: Made<'actors'>[]; claims?: Made<'claims'>[] } = {},
) =>
  speakers.drafts(
    madeDataset({ actors, claims, events: [...events], treaties: [madeTreaty('bridge', 'Bridge Treaty')] }),
  )

describe('the question who said something', () => {
  it('offers persons of whom no record says that they spoke on it then', () => {
    expect(draftsOf([speech, walk('bo'), walk('cy')])).toEqual([
      {
        subject: 'speech',
        stem: 'Who is on record as saying in May 2021 that the bridge stands?',
        key: { text: 'Ada First', rationale: '3 May 2021: First says that the bridge stands, it is said.' },
        distractors: [
          { text: 'Cy Third', rationale: 'No record has Cy Third saying this.' },
          { text: 'Bo Second', rationale: 'No record has Bo Second saying this.' },
        ],
        explanation: '3 May 2021: First says that the bridge stands, it is said.',
        topic: 'trade',
        difficulty: 'medium',
        supports: ['speech', 'ada', 'cy', 'bo'],
        asks: ['speech'],
        citations: cited('news-of-speech', 'more-on-speech'),
        order: 'by-text',
      },
    ])
    expect(draftsOf([{ ...speech, title: 'First on the bridge' }])).toMatchObject([
      { stem: 'Who is on record as speaking in May 2021 about the bridge?' },
    ])
  })

  it('offers six, those of the speaker’s own state first, from a place that the statement decides', () => {
    expect([hashBelow('speech', 2), hashBelow('speech', 4)]).toEqual([1, 3])
    const more = (state: string, ...ids: readonly string[]) =>
      ids.map((id) => madeActor(id, 'person', `Person ${id}`, { memberOf: state }))
    const own = more('norland', 'n1', 'n2')
    const other = more('sudland', 's1', 's2', 's3', 's4', 's5')
    const events = [...own, ...other].map(({ id }) => walk(id))
    const four = draftsOf([speech, ...events.slice(0, 6)], {
      actors: [...STATES_AND_SERVANTS, ...other, ...own],
    })
    expect(four[0]?.supports.slice(2)).toEqual(['n2', 'n1', 's4', 's1', 's2', 's3'])
    const [five] = draftsOf([speech, ...events], { actors: [...STATES_AND_SERVANTS, ...other, ...own] })
    expect(five?.supports).toHaveLength(8)
    expect(five && 'distractors' in five && five.distractors).toHaveLength(6)
  })

  describe('offers as a wrong answer', () => {
    /** Whether Bo Second is offered. */
    const isOffered = (
      events: readonly Made<'events'>[],
      { bo = {}, claims = [] }: { bo?: Partial<Made<'actors'>>; claims?: Made<'claims'>[] } = {},
    ) => {
      const actors = STATES_AND_SERVANTS.map((actor) => (actor.id === 'bo' ? { ...actor, ...bo } : actor))
      return draftsOf([speech, ...events], { actors, claims }).some(({ supports }) =>
        supports.map(String).includes('bo'),
      )
    }

    it('whoever acted within a year and a half of it', () => {
      expect(isOffered([])).toBe(false)
      expect(isOffered([walk('bo', '2022-11')])).toBe(true)
      expect(isOffered([walk('bo', '2022-12')])).toBe(false)
      expect(isOffered([walk('bo', '2019-11')])).toBe(true)
      expect(isOffered([walk('bo', '2019-10')])).toBe(false)
      expect(isOffered([walk('bo', '2021')])).toBe(false)
      expect(isOffered([walk('cy', '2021-05', { recipients: ['bo'] })])).toBe(false)
    })

    it('persons of a party, whose name what was said does not have', () => {
      expect(isOffered([walk('bo')], { bo: { type: 'organisation' } })).toBe(false)
      expect(isOffered([walk('bo')], { bo: { memberOf: 'westland' } })).toBe(false)
      expect(isOffered([walk('bo')], { bo: { memberOf: 'assembly' } })).toBe(true)
      expect(isOffered([walk('bo')], { bo: { name: 'Bo stands' } })).toBe(false)
      expect(isOffered([walk('bo')], { bo: { name: 'Bo stands Second' } })).toBe(true)
    })

    it('nobody whose office had ended', () => {
      const until = (to: string | null) => ({
        offices: [{ title: 'Clerk', of: 'sudland', from: null, to, citations: [] }],
      })
      expect(isOffered([walk('bo')], { bo: until(null) })).toBe(true)
      expect(isOffered([walk('bo')], { bo: until('2021-04') })).toBe(false)
      expect(isOffered([walk('bo')], { bo: until('2021-05') })).toBe(true)
      expect(isOffered([walk('bo')], { bo: until('2020/..') })).toBe(true)
    })

    it.for([
      ['2021-05', false],
      ['2021', false],
      ['2021-04-30', true],
      ['2021-06-01', true],
      ['../2021-05-01', false],
      ['../2021-04', true],
      ['2021-05-31/..', false],
      ['2021-06/..', true],
    ] as const)('whoever acted on the matter on %s: %s', ([date, isFree]) => {
      const onRoads = walk('bo', date, { topics: ['leisure', 'roads'] })
      expect(isOffered([walk('bo'), onRoads])).toBe(isFree)
      const asGuest = walk('cy', date, { recipients: ['di', 'bo'], topics: ['roads'] })
      expect(isOffered([walk('bo'), asGuest])).toBe(isFree)
      const claim = (...assertions: Made<'claims'>['assertions']) => [
        madeClaim('toll', 'Tolls fell.', assertions, { topic: 'roads' }),
      ]
      const before = madeAssertion('cy', 'asserts', '2019')
      const denial = madeAssertion('bo', 'denies', date)
      expect(isOffered([walk('bo')], { claims: claim(before, denial) })).toBe(isFree)
      const spoken = madeAssertion('sudland', 'denies', date, { speaker: 'bo' })
      expect(isOffered([walk('bo')], { claims: claim(spoken) })).toBe(isFree)
    })

    it('whoever spoke of something else, or another who did', () => {
      const said = (actor: string, topic: string) => ({
        claims: [madeClaim('toll', 'Tolls fell.', [madeAssertion(actor, 'asserts', '2021-05')], { topic })],
      })
      expect(isOffered([walk('bo')], said('bo', 'leisure'))).toBe(true)
      expect(isOffered([walk('bo')], said('cy', 'roads'))).toBe(true)
    })
  })

  it('offers persons of the parties alone where the speaker is of no state', () => {
    const actors = STATES_AND_SERVANTS.map((actor) =>
      actor.id === 'ada' ? { ...actor, memberOf: 'nobody' } : actor,
    )
    expect(draftsOf([speech, walk('bo')], { actors })).toMatchObject([{ supports: ['speech', 'ada', 'bo'] }])
  })
})

describe('the question who said what', () => {
  const said = (id: string, by: string, words: string, parts: Partial<Made<'events'>> = {}) => {
    const family = STATES_AND_SERVANTS.find((actor) => actor.id === by)?.name.split(' ')[1]
    return madeEvent(id, `${family} says that ${words}`, '2021-05-03', {
      actors: [by],
      status: 'statement',
      ...parts,
    })
  }
  const draftOf = (...events: Made<'events'>[]) =>
    statementsOfSpeakers.drafts(madeDataset({ actors: STATES_AND_SERVANTS, events }))
  const three = [said('a', 'ada', 'it stands'), said('b', 'bo', 'it fell'), said('c', 'cy', 'it is new')]

  it('has a statement of each of three speakers', () => {
    expect(draftOf(...three)).toEqual([
      {
        format: 'match',
        subject: 'each',
        stem: 'Who is on record as saying what?',
        pairs: [
          ['It stands', 'Ada First', 'First says that it stands'],
          ['It fell', 'Bo Second', 'Second says that it fell'],
          ['It is new', 'Cy Third', 'Third says that it is new'],
        ].map(([left, right, told]) => ({ left, right, rationale: `3 May 2021: ${told}, it is said.` })),
        explanation:
          'It stands: Ada First said so in May 2021. It fell: Bo Second said so in May 2021. It is new: Cy Third said so in May 2021.',
        topic: 'diplomacy',
        difficulty: 'medium',
        supports: ['a', 'b', 'c', 'ada', 'bo', 'cy'],
        asks: ['a', 'b', 'c'],
        citations: cited('news-of-a', 'news-of-b', 'news-of-c'),
      },
    ])
  })

  it('needs three speakers', () => {
    expect(draftOf(...three.slice(1), said('d', 'bo', 'it rose'))).toEqual([])
  })

  it('takes of each speaker one statement, from a place that the first decides', () => {
    expect([hashBelow('on-tolls', 2), hashBelow('on-piers', 2)]).toEqual([1, 0])
    const events = [
      ...three.slice(2),
      ...[said('on-tolls', 'ada', 'tolls fell'), said('second', 'ada', 'tolls rose')],
      ...[said('on-piers', 'bo', 'piers fell'), said('other', 'bo', 'piers rose')],
    ]
    expect(draftOf(...events)).toMatchObject([{ asks: ['c', 'second', 'on-piers'] }])
  })

  it('takes statements of ten words, and no longer ones, nor what somebody spoke about', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
    expect(draftOf(...three.slice(1), said('a', 'ada', words(10)))).toHaveLength(1)
    expect(draftOf(...three.slice(1), said('a', 'ada', words(11)))).toEqual([])
    expect(draftOf(...three.slice(1), said('a', 'ada', '', { title: 'First on the bridge' }))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import {
  cited,
  type Made,
  type MadeAssertion,
  madeActor,
  madeAssertion,
  madeClaim,
  madeDataset,
  madeEvent,
  STATES_AND_SERVANTS,
} from '../../../test/made-records.ts'
import { monthOf, statementsIn } from './statements.ts'

const actors = [...STATES_AND_SERVANTS, madeActor('eve', 'person', 'Eve of Fifth')]

describe('the statement of an event', () => {
  const stated = (parts: Partial<Made<'events'>>, title = 'First says that the bridge stands') =>
    statementsIn(
      madeDataset({
        actors,
        events: [
          madeEvent('speech', title, '2021-05-03', { actors: ['ada'], status: 'statement', ...parts }),
        ],
      }),
    )

  it('is what somebody says', () => {
    expect(stated({})).toEqual([
      {
        id: 'speech',
        speaker: expect.objectContaining({ id: 'ada' }),
        month: '2021-05',
        verb: 'say',
        words: 'that the bridge stands',
        said: 'The bridge stands',
        topics: ['trade'],
        explanation: '3 May 2021: First says that the bridge stands, it is said.',
        citations: cited('news-of-speech', 'more-on-speech'),
      },
    ])
  })

  it('is what somebody speaks about', () => {
    const [statement] = stated({}, 'First on the bridge')
    expect(statement).toMatchObject({ verb: 'speak', words: 'about the bridge' })
    expect(statement).not.toHaveProperty('said')
  })

  it('is one of a single known speaker, whom the title names', () => {
    expect(stated({ actors: ['eve'] }, 'Fifth says that the bridge stands')).toHaveLength(1)
    expect(stated({}, 'Ada First says that the bridge stands')).toEqual([])
    expect(stated({}, 'First opens the bridge')).toEqual([])
    expect(stated({}, 'Firsts on the bridge')).toEqual([])
    expect(stated({ actors: ['ada', 'bo'] })).toEqual([])
    expect(stated({ actors: ['nobody'] })).toEqual([])
  })

  it('is made in a month that is known, with more than low confidence', () => {
    expect(stated({ date: '2021-05' })).toHaveLength(1)
    expect(stated({ date: '2021' })).toEqual([])
    expect(stated({ confidence: 'medium' })).toHaveLength(1)
    expect(stated({ confidence: 'low' })).toEqual([])
    expect(stated({ status: 'reported-fact' })).toEqual([])
  })
})

describe('the statement of a claim', () => {
  const position = {
    kind: 'position',
    assessment: { verdict: 'corroborated', note: 'So it stands in the minutes.', citations: [] },
  } as const satisfies Partial<Made<'claims'>>
  const ada = madeAssertion('ada', 'asserts', '2021-05-03')
  const stated = (parts: Partial<Made<'claims'>>, ...assertions: MadeAssertion[]) =>
    statementsIn(
      madeDataset({
        actors,
        claims: [
          madeClaim('toll', 'The toll should fall.', assertions.length > 0 ? assertions : [ada], {
            ...position,
            ...parts,
          }),
        ],
      }),
    )

  it('is a position that one person voiced', () => {
    expect(stated({}, ada, { ...ada, date: '2021-05' })).toEqual([
      {
        id: 'toll',
        speaker: expect.objectContaining({ id: 'ada' }),
        month: '2021-05',
        verb: 'say',
        words: 'that the toll should fall',
        said: 'The toll should fall',
        topics: ['trade'],
        explanation: 'In May 2021 Ada First said that the toll should fall. So it stands in the minutes.',
        citations: [ada.citation, ada.citation],
      },
    ])
  })

  it('keeps the first letter of any other word, and says no more where no note is', () => {
    const proposition = 'Norland, on The Hill, should pay no. 1.'
    const assessment = { ...position.assessment, note: null }
    expect(stated({ proposition, assessment })).toMatchObject([
      {
        words: 'that Norland, on The Hill, should pay no. 1',
        said: 'Norland, on The Hill, should pay no. 1',
        explanation: 'In May 2021 Ada First said that Norland, on The Hill, should pay no. 1.',
      },
    ])
  })

  it('is no other claim, nor a position that was not found as it stands', () => {
    expect(stated({ kind: 'opinion' })).toEqual([])
    expect(stated({ assessment: null })).toEqual([])
    expect(stated({ assessment: { ...position.assessment, verdict: 'imprecise' } })).toEqual([])
  })

  it('has one voice, that of a person, who asserts it in one month', () => {
    expect(stated({}, ada, madeAssertion('bo', 'asserts', '2021-05-03'))).toEqual([])
    expect(stated({}, ada, { ...ada, stance: 'qualifies' })).toEqual([])
    expect(stated({}, ada, { ...ada, date: '2021-06-03' })).toEqual([])
    expect(stated({}, { ...ada, date: '2021' })).toEqual([])
    expect(stated({}, { ...ada, actor: 'senate' })).toEqual([])
    expect(stated({}, { ...ada, actor: 'nobody' })).toEqual([])
  })

  it('rests on more than copies, which are not cited', () => {
    const copied = { ...ada, citation: { source: 'copy' }, certainty: 'low' } as const
    expect(stated({}, copied)).toEqual([])
    expect(stated({}, copied, ada)).toMatchObject([{ citations: [ada.citation] }])
  })
})

describe('the month of a date', () => {
  it.for([
    ['2021-05', '2021-05'],
    ['2021-05-03', '2021-05'],
    ['2021-05-03/2021-05-09', '2021-05'],
    ['2021-05/2021-06', undefined],
    ['2021', undefined],
    ['../2021-05', undefined],
    ['2021-05/..', undefined],
  ] as const)('of %s is %s', ([date, month]) => {
    expect(monthOf(date)).toBe(month)
  })
})

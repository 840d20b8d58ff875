import { describe, expect, it } from 'vitest'
import {
  type Made,
  type MadeAssertion,
  madeActor,
  madeAssertion,
  madeClaim,
  madeDataset,
  STATES_AND_SERVANTS,
} from '../../../test/made-records.ts'
import { denials } from './denials.ts'

const actors = [...STATES_AND_SERVANTS, madeActor('press', 'group', 'some of the press')]

const draftsOf = (assertions: MadeAssertion[], parts: Partial<Made<'claims'>> = {}) =>
  denials.drafts(
    madeDataset({ actors, claims: [madeClaim('doubled', 'Trade doubled in 2021.', assertions, parts)] }),
  )

const ada = madeAssertion('ada', 'asserts', '2022-01-10')
const press = madeAssertion('press', 'asserts', '2022-01-11')
const bo = madeAssertion('bo', 'denies', '2022-01-12')
const low = { certainty: 'low' } as const

describe('the question who denied or disputed something', () => {
  it('offers those who do nothing but assert it', () => {
    const again = madeAssertion('bo', 'disputes', '2022-02')
    expect(draftsOf([ada, press, bo, again])).toEqual([
      {
        subject: 'doubled',
        stem: 'Who denied or disputed this: Trade doubled in 2021?',
        key: {
          text: 'Bo Second',
          rationale: 'Bo Second denied it (12 January 2022). Bo Second disputed it (February 2022).',
        },
        distractors: [
          { text: 'Ada First', rationale: 'Ada First said so (10 January 2022).' },
          { text: 'Some of the press', rationale: 'some of the press said so (11 January 2022).' },
        ],
        explanation:
          'Ada First said so (10 January 2022). some of the press said so (11 January 2022). Bo Second denied it (12 January 2022). Bo Second disputed it (February 2022).',
        topic: 'trade',
        difficulty: 'medium',
        supports: ['doubled', 'bo', 'ada', 'press'],
        citations: [bo, again, ada, press].map(({ citation }) => citation),
        order: 'by-text',
      },
    ])
  })

  const isAsked = (...assertions: MadeAssertion[]) => draftsOf(assertions).length === 1

  it('needs one who denies or disputes it, and two who assert it', () => {
    expect(isAsked(ada, press, bo)).toBe(true)
    expect(isAsked(ada, press, { ...bo, stance: 'disputes' })).toBe(true)
    expect(isAsked(ada, press, { ...bo, stance: 'states-otherwise' })).toBe(false)
    expect(isAsked(ada, press, { ...bo, stance: 'asserts' })).toBe(false)
    expect(isAsked(ada, bo)).toBe(false)
    expect(isAsked(ada, ada, bo)).toBe(false)
    expect(isAsked(ada, { ...press, stance: 'qualifies' }, bo)).toBe(false)
  })

  it('is not asked about an accusation or a position, which say that they were voiced', () => {
    expect(draftsOf([ada, press, bo], { kind: 'accusation' })).toEqual([])
    expect(draftsOf([ada, press, bo], { kind: 'position' })).toEqual([])
    expect(draftsOf([ada, press, bo], { kind: 'opinion' })).toHaveLength(1)
  })

  it('ends with the question mark alone', () => {
    expect(draftsOf([ada, press, bo], { proposition: 'Toll no. 1 fell.' })).toMatchObject([
      { stem: 'Who denied or disputed this: Toll no. 1 fell?' },
    ])
  })

  it('offers nobody who took two stances, be it in a copy', () => {
    expect(isAsked(ada, press, bo, { ...bo, stance: 'asserts' })).toBe(false)
    expect(isAsked(ada, press, bo, { ...press, stance: 'denies' })).toBe(false)
    expect(isAsked(ada, press, bo, { ...press, stance: 'denies', ...low })).toBe(false)
  })

  it('tells nothing that only copies carry', () => {
    expect(isAsked(ada, press, { ...bo, ...low })).toBe(false)
    expect(isAsked(ada, { ...press, ...low }, bo)).toBe(false)
    expect(isAsked(ada, press, { ...bo, ...low }, bo)).toBe(true)
    const copied = { ...madeAssertion('cy', 'denies', '2022-03'), ...low }
    const [draft] = draftsOf([ada, press, copied, bo, { ...ada, ...low }])
    expect(draft).toMatchObject({
      key: { text: 'Bo Second' },
      supports: ['doubled', 'bo', 'ada', 'press'],
      citations: [bo, ada, press].map(({ citation }) => citation),
    })
    expect(draft?.explanation).not.toContain('Cy Third')
  })

  it('names the first denier, and three of those who assert it', () => {
    const more = ['cy', 'di', 'norland'].map((actor) => madeAssertion(actor, 'asserts', '2022'))
    const alsoDenying = madeAssertion('sudland', 'denies', '2022')
    expect(draftsOf([ada, press, ...more, bo, alsoDenying])).toMatchObject([
      { key: { text: 'Bo Second' }, supports: ['doubled', 'bo', 'ada', 'press', 'cy'] },
    ])
  })
})

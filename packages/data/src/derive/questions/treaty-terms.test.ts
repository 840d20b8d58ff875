import { describe, expect, it } from 'vitest'
import { cited, type Made, madeDataset, madeProvision, madeTreaty } from '../../../test/made-records.ts'
import { firstTerms, termsOfTreaties, treatyLanguages } from './treaty-terms.ts'

type Duration = Made<'treaties'>['duration']

const yearsOf = (
  initialYears: number,
  renewal: 'automatic' | 'none' | null = null,
  renewalYears: number | null = null,
) => ({ initialYears, renewal, renewalYears }) satisfies Duration

describe('the question for which time a treaty was concluded', () => {
  const draftsOf = (duration: Duration, ...provisions: Made<'provisions'>[]) =>
    firstTerms.drafts(
      madeDataset({ treaties: [madeTreaty('bridge', 'Bridge Treaty', { duration })], provisions }),
    )

  it('offers other terms', () => {
    const rationale = 'The Bridge Treaty was concluded for ten years.'
    expect(draftsOf(yearsOf(10))).toEqual([
      {
        format: 'true-false',
        subject: 'bridge',
        stem: 'Is this right: the Bridge Treaty was first concluded for […]?',
        key: { text: 'ten years', rationale },
        distractors: ['five years', 'twenty years', 'an indefinite time'].map((text) => ({
          text,
          rationale,
        })),
        explanation: rationale,
        topic: 'final-provisions',
        difficulty: 'easy',
        supports: ['bridge'],
        asks: ['bridge/term'],
        citations: cited('text-of-bridge'),
        order: ['five years', 'ten years', 'twenty years', 'an indefinite time'],
      },
    ])
  })

  it.for([
    [yearsOf(20, 'automatic', 5), 'twenty years. It is then extended by five years at a time.'],
    [yearsOf(20, 'automatic', 7), 'twenty years.'],
    [yearsOf(20, 'automatic'), 'twenty years.'],
    [yearsOf(20, 'none', 5), 'twenty years.'],
    [{ indefinite: true }, 'an indefinite time.'],
  ] as const)('tells of %j how the treaty goes on', ([duration, told]) => {
    expect(draftsOf(duration)).toMatchObject([{ explanation: `The Bridge Treaty was concluded for ${told}` }])
  })

  it('is not asked of a term that is unknown, or of a length that is not offered', () => {
    expect(draftsOf(null)).toEqual([])
    expect(draftsOf(yearsOf(7))).toEqual([])
  })

  it('cites the clauses on duration, where there are some', () => {
    const clause = (title: string, topic = 'final-provisions', treaty = 'bridge') =>
      madeProvision(title, null, topic, { title, treaty, citations: cited(`${title} in text`, 'more') })
    expect(
      draftsOf(
        yearsOf(10),
        clause('Duration and extension'),
        clause('Long duration'),
        clause('Durations'),
        clause('Tolls'),
        clause('Duration of tolls', 'trade'),
        clause('Duration of the road', 'final-provisions', 'road'),
      ),
    ).toMatchObject([
      { citations: cited('Duration and extension in text', 'more', 'Long duration in text', 'more') },
    ])
  })
})

describe('the question for which time each treaty was concluded', () => {
  const draftsOf = (...durations: readonly Duration[]) =>
    termsOfTreaties.drafts(
      madeDataset({
        treaties: durations.map((duration, index) =>
          madeTreaty(`t${index}`, `Treaty ${index}`, { duration, citations: cited(`text-${index}`, 'more') }),
        ),
      }),
    )

  it('is asked of treaties with different terms', () => {
    expect(draftsOf(yearsOf(10), yearsOf(20), { indefinite: true })).toEqual([
      {
        format: 'match',
        subject: 'each',
        stem: 'For which time was each treaty first concluded?',
        pairs: [
          { left: 'Treaty 0', right: 'ten years', rationale: 'The Treaty 0 was concluded for ten years.' },
          {
            left: 'Treaty 1',
            right: 'twenty years',
            rationale: 'The Treaty 1 was concluded for twenty years.',
          },
          {
            left: 'Treaty 2',
            right: 'an indefinite time',
            rationale: 'The Treaty 2 was concluded for an indefinite time.',
          },
        ],
        explanation:
          'The Treaty 0 was concluded for ten years. The Treaty 1 was concluded for twenty years. The Treaty 2 was concluded for an indefinite time.',
        topic: 'final-provisions',
        difficulty: 'medium',
        supports: ['t0', 't1', 't2'],
        asks: ['t0/term', 't1/term', 't2/term'],
        citations: cited('text-0', 'text-1', 'text-2'),
      },
    ])
  })

  it('takes the last of those with one term, and needs three terms', () => {
    expect(
      draftsOf(yearsOf(10), yearsOf(20), null, yearsOf(7), yearsOf(10), { indefinite: true }),
    ).toMatchObject([{ supports: ['t4', 't1', 't5'] }])
    expect(draftsOf(yearsOf(10), yearsOf(20), yearsOf(10))).toEqual([])
  })
})

describe('the question in which languages the originals are', () => {
  const draftsOf = (languages: string[] | null, ...provisions: Made<'provisions'>[]) =>
    treatyLanguages.drafts(
      madeDataset({ treaties: [madeTreaty('bridge', 'Bridge Treaty', { languages })], provisions }),
    )

  it('offers other languages', () => {
    const rationale = 'The originals of the Bridge Treaty are in Russian, Persian and English.'
    expect(draftsOf(['ru', 'fa', 'en'])).toEqual([
      {
        format: 'multiple-choice',
        subject: 'bridge',
        stem: 'In which of these languages are the originals of the Bridge Treaty?',
        right: ['Russian', 'Persian', 'English'].map((text) => ({ text, rationale })),
        wrong: ['Arabic', 'Chinese', 'French'].map((text) => ({ text, rationale })),
        explanation: rationale,
        topic: 'final-provisions',
        difficulty: 'medium',
        supports: ['bridge'],
        asks: ['bridge/languages'],
        citations: cited('text-of-bridge'),
        order: 'by-text',
      },
    ])
  })

  it('offers those that other treaties are written in first', () => {
    expect(draftsOf(['fa'])).toMatchObject([
      {
        explanation: 'The originals of the Bridge Treaty are in Persian.',
        wrong: ['English', 'Russian', 'Arabic', 'Chinese', 'French'].map((text) => ({ text })),
      },
    ])
    expect(draftsOf(['fa', 'ru'])).toMatchObject([
      { explanation: 'The originals of the Bridge Treaty are in Persian and Russian.' },
    ])
  })

  it('is not asked where a language is unknown', () => {
    expect(draftsOf(null)).toEqual([])
    expect(draftsOf(['ru', 'de'])).toEqual([])
  })

  it('cites the clause of the treaty on its languages', () => {
    const clause = (id: string, title: string, treaty = 'bridge') =>
      madeProvision(id, null, 'final-provisions', {
        title,
        treaty,
        citations: cited(`text-of-${id}`, 'more'),
      })
    expect(
      draftsOf(
        ['ru'],
        clause('one', 'Languages'),
        clause('two', 'Tolls'),
        clause('three', 'Languages', 'road'),
      ),
    ).toMatchObject([{ supports: ['bridge', 'one'], citations: cited('text-of-one', 'more') }])
  })
})

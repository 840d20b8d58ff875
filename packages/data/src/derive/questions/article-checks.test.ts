import { describe, expect, it } from 'vitest'
import {
  cited,
  type Made,
  type MadeAssertion,
  madeAssertion,
  madeClaim,
  madeDataset,
} from '../../../test/made-records.ts'
import { VERDICT_MEANINGS } from '../../schema/verdicts.ts'
import { VERDICT_LABELS, type Verdict } from '../claims.ts'
import { articleChecks } from './article-checks.ts'
import { hashBelow } from './selection.ts'

type Claim = Made<'claims'>

const AUTHOR = 'briefing-article-author'

/** A claim of the article that was held against the record. */
const checked = (id: string, verdict: Verdict, parts: Partial<Claim> = {}): Claim =>
  madeClaim(id, `Statement ${id} of the article.`, [madeAssertion(AUTHOR, 'asserts', '2026')], {
    assessment: { verdict, note: `Note on ${id}.`, citations: cited(`check-of-${id}`) },
    ...parts,
  })

const draftsOf = (...claims: Claim[]) => articleChecks.drafts(madeDataset({ claims }))
const asked = (...claims: Claim[]) => draftsOf(...claims).map(({ subject }) => subject)

describe('the question what the check of the article found', () => {
  it('offers findings that are far from it', () => {
    const wrong = (verdict: Verdict) => ({
      text: VERDICT_LABELS[verdict],
      rationale: `It would mean: “${VERDICT_MEANINGS[verdict]}”. The finding was another.`,
    })
    expect(draftsOf(checked('a', 'partly'))).toEqual([
      {
        subject: 'a',
        stem: 'What did the check of the article find on this: Statement a of the article?',
        key: { text: 'Partly borne out', rationale: 'Note on a.' },
        distractors: [wrong('not-found'), wrong('not-factual'), wrong('corroborated')],
        explanation: 'The editors’ finding on the statement of the article: partly borne out. Note on a.',
        topic: 'trade',
        difficulty: 'hard',
        supports: ['a'],
        asks: ['a/assessment'],
        citations: cited('check-of-a'),
        order: Object.values(VERDICT_LABELS),
      },
    ])
  })

  it.for([
    ['corroborated', 'easy', ['partly-contradicted', 'not-found', 'not-factual', 'imprecise']],
    ['more-precise', 'hard', ['partly-contradicted', 'not-found', 'not-factual']],
    ['partly', 'hard', ['not-found', 'not-factual', 'corroborated']],
    ['imprecise', 'hard', ['corroborated', 'not-found', 'not-factual']],
    ['partly-contradicted', 'hard', ['corroborated', 'not-found', 'not-factual']],
    ['not-factual', 'hard', ['corroborated', 'imprecise', 'not-found', 'partly-contradicted']],
  ] as const)(
    'offers beside %s, which is %s, what nobody could take for it',
    ([verdict, difficulty, far]) => {
      expect(draftsOf(checked('a', verdict))).toMatchObject([
        { difficulty, distractors: far.map((other) => ({ text: VERDICT_LABELS[other] })) },
      ])
    },
  )

  it.for(['contested', 'not-found'] as const)('is not asked where the finding is %s', (verdict) => {
    expect(asked(checked('a', verdict))).toEqual([])
  })

  it('is asked of statements with a firm finding that nobody disputes', () => {
    const finding = { verdict: 'partly', note: 'Note.', citations: cited('check') } as const
    const said = (...assertions: MadeAssertion[]) => asked(checked('a', 'partly', { assertions }))
    const byAuthor = madeAssertion(AUTHOR, 'asserts', '2026')
    expect(asked(checked('a', 'partly', { assessment: null }))).toEqual([])
    expect(asked(checked('a', 'partly', { assessment: { ...finding, note: null } }))).toEqual([])
    expect(asked(checked('a', 'partly', { assessment: { ...finding, certainty: 'low' } }))).toEqual([])
    expect(said(byAuthor, madeAssertion('ada', 'denies', '2026'))).toEqual([])
    expect(said(byAuthor, madeAssertion('ada', 'asserts', '2026'))).toEqual(['a'])
    expect(said(madeAssertion('ada', 'asserts', '2026'))).toEqual([])
    expect(said(madeAssertion(AUTHOR, 'qualifies', '2026'), madeAssertion('ada', 'asserts', '2026'))).toEqual(
      [],
    )
  })

  it('cites where the statement was read when the finding rests on nothing', () => {
    const claim = checked('a', 'not-factual', {
      assessment: { verdict: 'not-factual', note: 'Note.', citations: [] },
    })
    expect(draftsOf(claim)).toMatchObject([{ citations: [{ source: `${AUTHOR}-on-2026` }] }])
  })

  it('ends with the question mark alone', () => {
    expect(draftsOf(checked('a', 'partly', { proposition: 'Toll no. 1 fell.' }))).toMatchObject([
      { stem: 'What did the check of the article find on this: Toll no. 1 fell?' },
    ])
  })

  it('is asked of statements of twelve words, and of no longer ones', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`
    expect(asked(checked('a', 'partly', { proposition: words(12) }))).toEqual(['a'])
    expect(asked(checked('a', 'partly', { proposition: words(13) }))).toEqual([])
  })

  it('is asked twice for each finding, in the order of findings, from a place that the finding decides', () => {
    expect([hashBelow('partly', 4), hashBelow('corroborated', 2)]).toEqual([3, 1])
    const claims = ['a', 'b', 'c', 'd'].map((id) => checked(id, 'partly'))
    expect(
      asked(
        ...claims.slice(0, 1),
        checked('e', 'corroborated'),
        ...claims.slice(1),
        checked('f', 'corroborated'),
      ),
    ).toEqual(['d', 'a', 'f', 'e'])
  })
})

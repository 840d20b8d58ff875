import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { verifySource } from '../src/compile/verify-source.ts'
import { relations } from '../src/derive/relations.ts'
import { articleSlots, statusAt } from '../src/derive/treaties.ts'
import { presentableAssertions, presentablePoints } from '../src/derive/weakness.ts'
import type { Claim, Dataset } from '../src/generated/types.ts'
import { COLLECTIONS, KINDS } from '../src/schema/kinds.ts'
import { compileRealRecords, NO_SHARED_ARTICLE, sharedArticle } from './real-dataset.ts'
import { sharedRuns } from './shared-runs.ts'

const { dataset } = compileRealRecords()
const article = dataset.sources.find(({ id }) => id === 'briefing-article')

describe('the claims of the article', () => {
  it('are all there, C01 to C69, each once', () => {
    const expected = Array.from({ length: 69 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`)
    expect(dataset.claims.flatMap(({ ref }) => ref ?? []).sort()).toEqual(expected)
  })

  it('have the verdicts that the research gave, counted', () => {
    const counts: Record<string, number> = {}
    for (const { assessment } of dataset.claims.filter(({ ref }) => ref !== undefined)) {
      const verdict = assessment?.verdict ?? 'none'
      counts[verdict] = (counts[verdict] ?? 0) + 1
    }
    expect(counts).toEqual({
      corroborated: 40,
      'more-precise': 12,
      partly: 6,
      contested: 5,
      'partly-contradicted': 2,
      'not-found': 2,
      'not-factual': 1,
      imprecise: 1,
    })
  })

  it('each cite a sentence of the article that exists', () => {
    const addresses = new Set(article?.fingerprints?.map(({ line, sentence }) => `${line}.${sentence}`))
    expect(addresses.size).toBeGreaterThan(20)
    const lost = dataset.claims.filter(
      (claim) => claim.ref !== undefined && !addresses.has(sentenceOf(claim)),
    )
    expect(lost.map(({ id, ref }) => `${ref} ${id}`)).toEqual([])
  })

  it('have, where the verdict is "contested", someone who denies, disputes, qualifies or states otherwise', () => {
    const contested = dataset.claims.filter(({ assessment }) => assessment?.verdict === 'contested')
    expect(contested.length).toBeGreaterThan(0)
    const unopposed = contested.filter(
      ({ assertions }) =>
        !assertions.some(({ stance }) =>
          ['denies', 'disputes', 'qualifies', 'states-otherwise'].includes(stance),
        ),
    )
    expect(unopposed.map(({ id }) => id)).toEqual([])
  })
})

describe('the sources', () => {
  it('are each named by a record', () => {
    const named = new Set<string>(relations(dataset).relations.map(({ to }) => to))
    expect(dataset.sources.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([])
  })
})

describe('the treaty of 2025', () => {
  const treaty = dataset.treaties.find(({ id }) => id === 'russia-iran-2025')
  if (!treaty) throw new Error('there is no treaty of 2025')

  it('has exactly the article numbers that a source gives with their content', () => {
    const numbers = dataset.provisions
      .filter((provision) => provision.treaty === treaty.id && provision.numberVerified)
      .map(({ article }) => article ?? 0)
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 7, 8, 12, 14, 19, 33])
  })

  it('has 47 article slots, of which eleven are filled', () => {
    const slots = articleSlots(treaty, dataset.provisions)
    expect(slots).toHaveLength(47)
    expect(slots.filter(({ provision }) => provision !== null)).toHaveLength(11)
  })

  it.for([
    ['2025-01-16', 'under-negotiation'],
    ['2025-01-17', 'signed'],
    ['2025-10-01', 'signed'],
    ['2025-10-02', 'in-force'],
  ] as const)('is on %s %s', ([day, status]) => {
    expect(statusAt(treaty, day)).toBe(status)
  })
})

describe('the treaties beside it', () => {
  it('name the parties, signatories and offices that a source names, and no others', () => {
    const named = dataset.treaties.map(({ id, parties, signatories }) => [
      id,
      parties.length,
      signatories.map(({ office }) => office !== null),
    ])
    expect(named).toEqual([
      ['collective-security-1992', 0, []],
      ['russia-china-2001', 2, [true, true]],
      ['russia-iran-2001', 2, [true, true]],
      ['russia-iran-2025', 2, [true, true]],
      ['russia-north-korea-2024', 2, [true, true]],
      ['soviet-persian-1927', 2, []],
    ])
  })

  it('have exactly the article numbers that a source gives with their content', () => {
    const verified = dataset.provisions.filter(({ numberVerified }) => numberVerified)
    const numbers = (treaty: string) =>
      verified
        .filter((one) => one.treaty === treaty)
        .map(({ article }) => article ?? 0)
        .sort((a, b) => a - b)
    expect(numbers('collective-security-1992')).toEqual([4])
    expect(numbers('russia-china-2001')).toEqual([2])
    expect(numbers('russia-iran-2001')).toEqual([21])
    expect(numbers('russia-north-korea-2024')).toEqual([3, 4, 8, 16, 22])
    expect(numbers('soviet-persian-1927')).toEqual([1, 2])
  })
})

describe('the acts that events tell', () => {
  it('include every act of the treaty of 2025 that the deck climbs by', () => {
    const told = dataset.events.flatMap(({ act }) => (act?.treaty === 'russia-iran-2025' ? [act.act] : []))
    expect(told).toEqual(
      expect.arrayContaining([
        'signature',
        'duma-vote',
        'federation-council-vote',
        'russian-law-signed',
        'majlis-vote',
        'guardian-council-review',
        'entry-into-force',
      ]),
    )
    expect(new Set(told).size).toBe(told.length)
  })
})

describe('facts that rest on reposts alone', () => {
  const reposts = new Set<string>(
    dataset.sources.filter(({ grade }) => grade === 'repost').map(({ id }) => id),
  )
  const restsOnReposts = ({ citations }: { readonly citations: readonly { readonly source: string }[] }) =>
    citations.every(({ source }) => reposts.has(source))

  it('are of low confidence', () => {
    const sure = [
      ...dataset.events.filter(({ confidence }) => confidence !== 'low').filter(restsOnReposts),
      ...dataset.provisions.filter(({ certainty }) => certainty !== 'low').filter(restsOnReposts),
    ]
    expect(reposts.size).toBeGreaterThan(0)
    expect(sure.map(({ id }) => id)).toEqual([])
  })

  it('are marked in claims and series, and nothing else there is', () => {
    const parts = [
      ...dataset.claims.flatMap(({ id, assertions, assessment }) => [
        ...assertions.map(({ certainty, citation }) => ({ id, certainty, citations: [citation] })),
        ...(assessment && assessment.citations.length > 0 ? [{ id, ...assessment }] : []),
      ]),
      ...dataset.series.flatMap(({ id, points }) =>
        points.map(({ certainty, citations }) => ({ id, certainty, citations })),
      ),
    ]
    const marked = parts.filter(({ certainty }) => certainty === 'low')
    expect(marked.length).toBeGreaterThan(30)
    expect(marked).toEqual(parts.filter(restsOnReposts))
  })

  it('answer no question: none cites copies alone, or a claim of which nothing but weak voices is left', () => {
    const citing = dataset.questions.filter(
      ({ citations = [] }) => citations.length > 0 && restsOnReposts({ citations }),
    )
    expect(citing.map(({ id }) => id)).toEqual([])
    const silent = new Set<string>([
      ...dataset.claims.filter((claim) => presentableAssertions(claim).length === 0).map(({ id }) => id),
      ...dataset.series.filter((one) => presentablePoints(one).points.length === 0).map(({ id }) => id),
    ])
    const resting = dataset.questions.filter(({ supports }) => supports.some((id) => silent.has(id)))
    expect(resting.map(({ id }) => id)).toEqual([])
  })

  it('prove no question, and neither does any other event or provision of low confidence', () => {
    const weak = new Set<string>([
      ...dataset.events
        .filter((event) => event.confidence === 'low' || restsOnReposts(event))
        .map(({ id }) => id),
      ...dataset.provisions
        .filter((one) => one.certainty === 'low' || restsOnReposts(one))
        .map(({ id }) => id),
    ])
    const resting = dataset.questions.filter(({ supports }) => supports.some((id) => weak.has(id)))
    expect(resting.map(({ id }) => id)).toEqual([])
  })
})

describe('the records beside the shared copy of the article', () => {
  it('agree with it: every fingerprint, every quotation, and no sentence left uncited', (context) => {
    if (sharedArticle === undefined) return context.skip(NO_SHARED_ARTICLE)
    if (!article) throw new Error('there is no source record of the article')
    const { sentences, quotations, problems, uncited } = verifySource(
      readFileSync(sharedArticle, 'utf8'),
      article,
      dataset,
    )
    expect(problems).toEqual([])
    expect(uncited).toEqual([])
    expect(sentences).toBe(article.fingerprints?.length)
    expect(quotations).toBeGreaterThan(0)
  })

  it('share no nine words in a row with it', (context) => {
    if (sharedArticle === undefined) return context.skip(NO_SHARED_ARTICLE)
    const text = readFileSync(sharedArticle, 'utf8')
    const copied = textsOf(dataset).flatMap(([id, own]) =>
      sharedRuns(text, own, 9).map((run) => `${id}: ${run}`),
    )
    expect(copied).toEqual([])
  })
})

describe('finding words shared in a row', () => {
  it('sees through case, punctuation and line breaks, and counts to the word', () => {
    const text = 'One two, three four. Five\nsix seven — eight “nine” ten.'
    expect(sharedRuns(text, 'He said: two three four five six seven eight nine ten!', 9)).toEqual([
      'two three four five six seven eight nine ten',
    ])
    expect(sharedRuns(text, 'two three four five six seven eight nine', 9)).toEqual([])
    expect(sharedRuns(text, 'one two three four six seven eight nine ten one', 9)).toEqual([])
  })
})

/** Line and sentence of the first assertion that the article makes. */
function sentenceOf(claim: Claim): string {
  const assertion = claim.assertions.find(({ citation }) => citation.source === 'briefing-article')
  const locator = assertion?.citation.locator
  return locator && 'line' in locator ? `${locator.line}.${locator.sentence}` : 'nowhere'
}

/** Every text in every record, with the id of the record. */
function textsOf(all: Dataset): [string, string][] {
  const texts = (part: unknown): string[] => {
    if (typeof part === 'string') return [part]
    return typeof part === 'object' && part !== null ? Object.values(part).flatMap(texts) : []
  }
  return KINDS.flatMap((kind) =>
    all[COLLECTIONS[kind]].flatMap((record) =>
      texts(record).map((text): [string, string] => [record.id, text]),
    ),
  )
}

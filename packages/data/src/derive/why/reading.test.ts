import { describe, expect, it } from 'vitest'
import { cited, type Made, madeActor, madeDataset, madeSource } from '../../../test/made-records.ts'
import type { Citation } from '../../generated/types.ts'
import { createFinder } from '../records.ts'
import { readIn } from './reading.ts'

type MadeSource = Made<'sources'>

const FINGERPRINTS = [{ line: 1, sentence: 1, sha256: '0'.repeat(64) }]

/** What is said of citations where these sources, and an actor with the id `norland`, are there. */
function saidOf(citations: readonly object[], ...sources: MadeSource[]): string {
  const dataset = madeDataset({ sources, actors: [madeActor('norland', 'state', 'Norland')] })
  // The generated types list the ids of the real sources.
  return readIn(createFinder(dataset), citations as Citation[])
}

/** What is said of one citation of a wire report with these parts. */
function saidOfWire(parts: Partial<MadeSource>, citation: object = {}): string {
  return saidOf([{ source: 'wire', ...citation }], { ...madeSource('wire', 'wire'), ...parts })
}

describe('where something was read', () => {
  it('is not said where nothing is cited, or nothing that is a source', () => {
    expect(saidOf([])).toBe('')
    expect(saidOf(cited('nowhere', 'norland'))).toBe('')
  })

  it('is each place once, in the order of the citations', () => {
    const sources = [madeSource('one', 'press'), madeSource('two', 'analysis')]
    expect(saidOf(cited('two', 'nowhere', 'one', 'norland', 'two'), ...sources)).toBe(
      'Read in two, undated (ownership not recorded; analysis); one, undated (ownership not recorded; press).',
    )
  })

  it('has two places in one source as two', () => {
    const pages = [1, 2].map((page) => ({ source: 'one', locator: { page } }))
    expect(saidOf(pages, madeSource('one', 'press'))).toBe(
      'Read in one, undated (ownership not recorded; press), page 1; one, undated (ownership not recorded; press), page 2.',
    )
  })

  it.for([
    ['primary', 'primary source'],
    ['wire', 'news agency'],
    ['press', 'press'],
    ['analysis', 'analysis'],
    ['repost', 'copy of another’s report'],
  ] as const)('calls a source of the grade %s a %s', ([grade, words]) => {
    expect(saidOfWire({ grade })).toBe(`Read in wire, undated (ownership not recorded; ${words}).`)
  })

  it.for([
    ['state-owned', 'self-evident', 'state-owned'],
    ['state-owned', 'editorial', 'state-owned, by the editors’ classification'],
    ['independent', 'editorial', 'independent, by the editors’ classification'],
    ['intergovernmental', null, 'intergovernmental'],
    ['state-funded', null, 'state-funded'],
  ] as const)('says of a %s publisher, known as %s, that it is %s', ([affiliation, basis, words]) => {
    expect(saidOfWire({ stateAffiliation: affiliation, affiliationBasis: basis })).toBe(
      `Read in wire, undated (${words}; news agency).`,
    )
  })

  it.for([
    [{}, ''],
    [{ quote: 'open at last' }, ', in the words “open at last”'],
    [{ locator: { page: 7 } }, ', page 7'],
    [{ locator: { page: 7 }, quote: 'open at last' }, ', page 7, in the words “open at last”'],
    [{ locator: { article: 3 } }, ', article 3'],
    [{ locator: { article: 3, paragraph: 2 } }, ', article 3, paragraph 2'],
    [{ locator: { line: 11, sentence: 2 } }, ', line 11, sentence 2'],
  ] as const)('puts %j as “%s”', ([citation, words]) => {
    expect(saidOfWire({}, citation)).toBe(
      `Read in wire, undated (ownership not recorded; news agency)${words}.`,
    )
  })

  it('calls what is kept as fingerprints the starting article, and its sentences those of the article', () => {
    const article = { fingerprints: FINGERPRINTS, publisher: 'Daily Wire', published: '2021-05' }
    const named = 'the starting article, Daily Wire, May 2021 (ownership not recorded; news agency)'
    expect(saidOfWire(article)).toBe(`Read in ${named}.`)
    expect(saidOfWire(article, { locator: { line: 1, sentence: 2 } })).toBe(
      `Read in ${named}, line 1, sentence 2 of the article.`,
    )
    expect(saidOfWire(article, { locator: { page: 1 } })).toBe(`Read in ${named}, page 1.`)
  })
})

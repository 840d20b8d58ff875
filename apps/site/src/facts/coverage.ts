import {
  type Citation,
  type Claim,
  COLLECTIONS,
  citationsOf,
  dataset,
  KINDS,
  type Kind,
  recordById,
  type SourceId,
} from '@partnership/data'

/** The source whose sentences the records are held against; it has neither publisher nor title. */
export const BRIEFING_ARTICLE = 'briefing-article' satisfies SourceId

/** What the records hold about one sentence of the briefing article, whose text is not in the project. */
export interface SentenceRecords {
  readonly line: number
  readonly sentence: number
  readonly isHeading: boolean
  readonly claims: readonly Claim[]
  /** How many records of other kinds cite the sentence. */
  readonly others: number
}

/** The sentences of the briefing article in order, each with the records that cite it. */
export function articleCoverage(): readonly SentenceRecords[] {
  const { id, fingerprints = [] } = recordById('source', BRIEFING_ARTICLE)
  const citing = KINDS.filter((kind) => kind !== 'claim').flatMap((kind: Kind) =>
    dataset[COLLECTIONS[kind]].map((record) => citationsOf(record).filter(({ source }) => source === id)),
  )
  return fingerprints.map(({ line, sentence, heading }) => {
    const isCited = (citations: readonly Citation[]) =>
      citations.some((citation) => isAt(citation, line, sentence))
    return {
      line,
      sentence,
      isHeading: heading ?? false,
      claims: dataset.claims
        .filter((claim) => isCited(citationsOf(claim).filter(({ source }) => source === id)))
        .toSorted((a, b) => claimReference(a).localeCompare(claimReference(b), 'en')),
      others: citing.filter(isCited).length,
    }
  })
}

/** How a claim is referred to: its number in the list of the article's claims, or its id. */
export function claimReference({ ref, id }: Claim): string {
  return ref ?? id
}

function isAt({ locator }: Citation, line: number, sentence: number): boolean {
  return locator !== undefined && 'line' in locator && locator.line === line && locator.sentence === sentence
}

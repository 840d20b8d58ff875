import type { Citation, Dataset, Source } from '../generated/types.ts'
import { COLLECTIONS, KINDS } from '../schema/kinds.ts'
import { everyCitationOf } from './records.ts'

/** A citation of a source with the record that makes it. */
export interface CitingRecord {
  readonly recordId: string
  readonly citation: Citation
}

/** What cites one sentence of a source whose sentences are fingerprinted. */
export interface SentenceCoverage {
  readonly line: number
  readonly sentence: number
  readonly heading: boolean
  readonly citedBy: readonly string[]
}

/** Every citation of a source in the dataset; a record that cites one place twice is there twice. */
export function citationsOfSource(dataset: Dataset, sourceId: string): CitingRecord[] {
  return KINDS.flatMap((kind) =>
    dataset[COLLECTIONS[kind]].flatMap((record) =>
      everyCitationOf(record)
        .filter((citation) => citation.source === sourceId)
        .map((citation) => ({ recordId: record.id, citation })),
    ),
  )
}

/** For each fingerprinted sentence of a source, the records that cite it. */
export function sentenceCoverage(dataset: Dataset, source: Source): SentenceCoverage[] {
  const citing = citationsOfSource(dataset, source.id)
  return (source.fingerprints ?? []).map(({ line, sentence, heading }) => ({
    line,
    sentence,
    heading: heading ?? false,
    citedBy: [
      ...new Set(
        citing.filter(({ citation }) => isAt(citation, line, sentence)).map(({ recordId }) => recordId),
      ),
    ],
  }))
}

function isAt({ locator }: Citation, line: number, sentence: number): boolean {
  return locator !== undefined && 'line' in locator && locator.line === line && locator.sentence === sentence
}

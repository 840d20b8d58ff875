import { citationsOfSource, sentenceCoverage } from '../derive/coverage.ts'
import type { Dataset, Source } from '../generated/types.ts'
import { normalise, type Sentence, splitSentences } from './source-text.ts'

/** What holding a copy of a text against its source record found. */
export interface SourceVerification {
  readonly sentences: number
  /** Differences between the copy and the fingerprints, and quotations that are not in their sentence. */
  readonly problems: readonly string[]
  /** Sentences, headings apart, that no record cites. */
  readonly uncited: readonly string[]
  readonly quotations: number
}

/**
 * Checks a copy of a text against the fingerprints of its source record, and every quotation from it against the
 * sentence that it is cited from.
 */
export function verifySource(text: string, source: Source, dataset: Dataset): SourceVerification {
  const copy = new Map(splitSentences(text).map((sentence) => [address(sentence), sentence]))
  const expected = new Map(
    (source.fingerprints ?? []).map((fingerprint) => [address(fingerprint), fingerprint]),
  )
  const problems: string[] = []

  for (const [where, { sha256 }] of expected) {
    const found = copy.get(where)
    if (!found) problems.push(`${where} is missing from the copy`)
    else if (found.sha256 !== sha256) problems.push(`${where} differs from the text that the records cite`)
  }
  for (const where of copy.keys()) {
    if (!expected.has(where)) problems.push(`${where} is not in the text that the records cite`)
  }

  let quotations = 0
  for (const { recordId, citation } of citationsOfSource(dataset, source.id)) {
    if (citation.quote === undefined) continue
    quotations += 1
    const { locator } = citation
    const sentence = locator && 'line' in locator ? copy.get(address(locator)) : undefined
    if (!sentence) problems.push(`${recordId} quotes “${citation.quote}” without a sentence that exists`)
    else if (!normalise(sentence.text).includes(normalise(citation.quote))) {
      problems.push(`${recordId} quotes “${citation.quote}”, which is not in ${address(sentence)}`)
    }
  }

  const uncited = sentenceCoverage(dataset, source)
    .filter((sentence) => !sentence.heading && sentence.citedBy.length === 0)
    .map(address)
  return { sentences: copy.size, problems, uncited, quotations }
}

function address({ line, sentence }: Pick<Sentence, 'line' | 'sentence'>): string {
  return `line ${line}, sentence ${sentence}`
}

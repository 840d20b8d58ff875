import type { Citation, Source } from '../../generated/types.ts'
import { AFFILIATION_LABELS, type FindRecord, sourceLabel } from '../records.ts'

const GRADE_WORDS = {
  primary: 'primary source',
  wire: 'news agency',
  press: 'press',
  analysis: 'analysis',
  repost: 'copy of another’s report',
} as const satisfies Record<Source['grade'], string>

/** Where something was read, as one sentence; empty when nothing is cited. */
export function readIn(find: FindRecord, citations: readonly Citation[]): string {
  const readings = citations.flatMap((citation) => {
    const found = find(citation.source)
    return found?.kind === 'source' ? [reading(citation, found.record)] : []
  })
  return readings.length === 0 ? '' : `Read in ${[...new Set(readings)].join('; ')}.`
}

/** One place in a source: `TASS, 8 April 2025 (state-owned, by the editors’ classification; news agency), page 2`. */
function reading({ locator, quote }: Citation, source: Source): string {
  const place = locator ? `, ${locatorInWords(locator, source)}` : ''
  const words = quote === undefined ? '' : `, in the words “${quote}”`
  return `${sourceInWords(source)}${place}${words}`
}

/** A source with who stands behind it and how far it is from what happened. */
export function sourceInWords(source: Source): string {
  const basis = source.affiliationBasis === 'editorial' ? ', by the editors’ classification' : ''
  return `${sourceName(source)} (${AFFILIATION_LABELS[source.stateAffiliation]}${basis}; ${GRADE_WORDS[source.grade]})`
}

// The one kind of source that is kept as fingerprints is the article that the project starts from; it may have
// neither publisher nor date, and "publisher not recorded, undated" alone would not tell a reader what it is.
function sourceName(source: Source): string {
  return source.fingerprints ? `the starting article, ${sourceLabel(source)}` : sourceLabel(source)
}

function locatorInWords(locator: NonNullable<Citation['locator']>, source: Source): string {
  if ('line' in locator) {
    const text = source.fingerprints ? ' of the article' : ''
    return `line ${locator.line}, sentence ${locator.sentence}${text}`
  }
  if ('page' in locator) return `page ${locator.page}`
  const paragraph = locator.paragraph === undefined ? '' : `, paragraph ${locator.paragraph}`
  return `article ${locator.article}${paragraph}`
}

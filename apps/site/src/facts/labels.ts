import { AFFILIATION_LABELS, type Kind, type Source, type Verdict } from '@partnership/data'

/** Kinds of record in the plural, with what one of them is. */
export const KIND_LABELS = {
  source: ['Sources', 'something published that facts are cited from'],
  actor: ['Actors', 'a state, person, organisation or group that acts or speaks'],
  place: ['Places', 'a point or a route, with coordinates'],
  topic: ['Topics', 'a concept that records are filed under'],
  treaty: ['Treaties', 'parties, dated acts and coded obligations'],
  provision: ['Provisions', 'an article, or a provision of which the number is not known'],
  event: ['Events', 'something dated that happened or was said'],
  claim: ['Claims', 'a neutral proposition, and who asserts or denies it'],
  series: ['Series', 'numbers with their unit, and who stated each'],
  question: ['Questions', 'a quiz question with the records that prove its answer'],
} as const satisfies Record<Kind, readonly [string, string]>

/** Grades of source from the nearest to what happened to the farthest. */
export const GRADE_LABELS = {
  primary: 'Primary: the text or a body’s own statement',
  wire: 'Wire: a news agency’s report',
  press: 'Press: a newspaper, broadcaster or site',
  analysis: 'Analysis: a study or commentary',
  repost: 'Repost: a copy of somebody else’s report',
} as const satisfies Record<Source['grade'], string>

/** How a verdict is drawn beside its word: a form, never a colour alone. */
export const VERDICT_GLYPHS = {
  corroborated: ['●', 'yes'],
  'more-precise': ['◉', 'yes'],
  partly: ['◐', 'partly'],
  imprecise: ['◒', 'partly'],
  contested: ['◇', 'no'],
  'partly-contradicted': ['◑', 'partly'],
  'not-found': ['○', 'no'],
  'not-factual': ['–', 'no'],
} as const satisfies Record<Verdict, readonly [string, 'yes' | 'partly' | 'no']>

const regions = new Intl.DisplayNames(['en'], { type: 'region' })

/** Short name of a country, as CLDR has it. */
export function countryName(code: string | null): string {
  return code === null ? 'not recorded' : (regions.of(code) ?? code)
}

/** Who stands behind a source, and where that is the editors' own classification, that it is. */
export function affiliation({ stateAffiliation, affiliationBasis }: Source): string {
  const label = AFFILIATION_LABELS[stateAffiliation]
  return affiliationBasis === 'editorial' ? `${label} (editors’ classification)` : label
}

const integers = new Intl.NumberFormat('en')

/** An integer as a reader expects it: 1,234. */
export function formatCount(count: number): string {
  return integers.format(count)
}

/** A count with its noun: `1 source`, `2 sources`. */
export function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/** Size of a file in kilobytes of 1,000 bytes, at least one. */
export function formatSize(bytes: number): string {
  return `${formatCount(Math.max(1, Math.round(bytes / 1000)))} kB`
}

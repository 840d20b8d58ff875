import type { Treaty } from '../../generated/types.ts'
import { codedValue } from '../treaties.ts'
import type { Truth } from './truth.ts'

/** Something that a treaty has or has not, as far as the records tell. */
export interface Feature {
  /** Names the feature in facts. */
  readonly id: string
  /** In the words of a text, not as "alliance" or "pact". */
  readonly words: string
  truthOf(treaty: Treaty): Truth
  /** What is told about it of one treaty. */
  told(treaty: Treaty): string
}

/** Variables of ATOP with the words for what they stand for. */
const CODED = {
  defense: 'a duty to give military help if the other party is attacked',
  offense: 'a duty to join an attack by the other party',
  neutral: 'a promise of neutrality',
  nonagg: 'a promise not to use force against each other',
  consul: 'a duty to consult in a crisis',
  noothall: 'a promise to make no agreement against the other party',
  nomicoop: 'cooperation in fields other than the military',
  interv: 'a promise not to interfere in the other’s internal affairs',
  base: 'the placing of troops in the other state',
} as const

export const CODED_FEATURES: readonly Feature[] = Object.entries(CODED).map(([variable, words]) => ({
  id: variable,
  words,
  truthOf(treaty) {
    const coded = codedValue(treaty, variable)
    if (coded?.certainty !== 'high' || coded.value === null) return 'unknown'
    return coded.value > 0 ? 'true' : 'false'
  },
  told(treaty) {
    const coded = codedValue(treaty, variable)
    const value = `${treaty.shortName}: ${variable} = ${coded?.value}, as coded by ${treaty.coding?.codedBy}.`
    return coded?.note ? `${value} ${coded.note}` : value
  },
}))

export const OTHER_FEATURES: readonly Feature[] = [
  {
    id: 'term',
    words: 'a first term of twenty years',
    truthOf: ({ duration }) =>
      duration === null
        ? 'unknown'
        : 'initialYears' in duration && duration.initialYears === 20
          ? 'true'
          : 'false',
    told: ({ shortName, duration }) =>
      duration && 'initialYears' in duration
        ? `${shortName}: concluded for ${duration.initialYears} years.`
        : `${shortName}: concluded without an end date.`,
  },
  {
    id: 'languages',
    words: 'an original in English',
    truthOf: ({ languages }) =>
      languages === null ? 'unknown' : languages.includes('en') ? 'true' : 'false',
    told: ({ shortName, languages }) =>
      `${shortName}: ${languages?.includes('en') ? 'English is one of the languages' : 'English is not among the languages'} of the originals.`,
  },
  {
    id: 'articles',
    words: 'more than thirty articles',
    truthOf: ({ articles }) => (articles === null ? 'unknown' : articles > 30 ? 'true' : 'false'),
    told: ({ shortName, articles }) => `${shortName}: ${articles} articles.`,
  },
]

import type { Citation, Dataset, RecordId, Treaty } from '../../generated/types.ts'
import { actOf, codedValue } from '../treaties.ts'
import type { Draft, Template } from './template.ts'
import type { Truth } from './truth.ts'

/** Something that a treaty has or has not, as far as the records tell. */
interface Feature {
  /** Names the feature in facts. */
  readonly id: string
  /** In the words of a text, not as "alliance" or "pact". */
  readonly words: string
  truthOf(treaty: Treaty, dataset: Dataset): Truth
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
  conditio: 'an obligation that depends on a condition',
  noothall: 'a promise to make no agreement against the other party',
  nomicoop: 'cooperation in fields other than the military',
  interv: 'a promise not to interfere in the other’s internal affairs',
  base: 'the placing of troops in the other state',
} as const

const CODED_FEATURES: readonly Feature[] = Object.entries(CODED).map(([variable, words]) => ({
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

const OTHER_FEATURES: readonly Feature[] = [
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

/** "Which of these treaties are coded as having this?" Each treaty that is offered surely has it, or surely has not. */
export const codedTreaties: Template = {
  name: 'coded-treaties',
  drafts: (dataset) =>
    CODED_FEATURES.flatMap((feature): Draft[] => {
      const right = dataset.treaties.filter((treaty) => feature.truthOf(treaty, dataset) === 'true')
      const wrong = dataset.treaties.filter((treaty) => feature.truthOf(treaty, dataset) === 'false')
      // Where one treaty has it, the template of single obligations asks.
      if (right.length < 2 || wrong.length === 0) return []
      const all = [...right, ...wrong]
      return [
        {
          format: 'multiple-choice',
          subject: feature.id,
          stem: `Which of these treaties are coded as having ${feature.words}?`,
          right: right.map((treaty) => ({ text: treaty.shortName, rationale: feature.told(treaty) })),
          wrong: wrong.map((treaty) => ({ text: treaty.shortName, rationale: feature.told(treaty) })),
          explanation: all.map((treaty) => feature.told(treaty)).join(' '),
          topic: topicOf(feature),
          difficulty: 'hard',
          supports: [...all.map(({ id }) => id), ...all.flatMap((treaty) => basisOf(treaty, feature))],
          asks: all.map(({ id }) => `${id}/${feature.id}`),
          citations: citationsOn(dataset, all, [feature]),
          order: 'by-text',
        },
      ]
    }),
}

/** "Which of the two treaties has this?" Asked of two treaties, of what is sure for both of them. */
export const comparedTreaties: Template = {
  name: 'compared-treaties',
  drafts: (dataset) =>
    pairsOf(dataset.treaties).flatMap(([first, second]): Draft[] => {
      const shared = [...CODED_FEATURES, ...OTHER_FEATURES].flatMap((feature) => {
        const [one, two] = [feature.truthOf(first, dataset), feature.truthOf(second, dataset)]
        if (one === 'unknown' || two === 'unknown') return []
        const category =
          one === two
            ? one === 'true'
              ? BOTH
              : NEITHER
            : one === 'true'
              ? first.shortName
              : second.shortName
        return [{ feature, category }]
      })
      // What they differ in comes first, so that it is not what is cut off.
      const chosen = [
        ...shared.filter(({ category }) => category !== BOTH && category !== NEITHER),
        ...shared.filter(({ category }) => category === BOTH).slice(0, 3),
        ...shared.filter(({ category }) => category === NEITHER).slice(0, 1),
      ].slice(0, MOST_ROWS)
      if (chosen.length < FEWEST_ROWS || new Set(chosen.map(({ category }) => category)).size < 3) return []
      const features = chosen.map(({ feature }) => feature)
      const told = (feature: Feature) => `${feature.told(first)} ${feature.told(second)}`
      return [
        {
          format: 'comparison',
          subject: `${first.id}-${second.id}`,
          stem: `Which has what: the ${first.shortName} or the ${second.shortName}?`,
          categories: [first.shortName, second.shortName, BOTH, NEITHER],
          rows: chosen.map(({ feature, category }) => ({
            text: capitalise(feature.words),
            category,
            rationale: told(feature),
          })),
          explanation: features.map(told).join(' '),
          topic: 'aggression-clause',
          difficulty: 'hard',
          supports: [
            first.id,
            second.id,
            ...features.flatMap((feature) => [...basisOf(first, feature), ...basisOf(second, feature)]),
          ].filter((id, index, ids) => ids.indexOf(id) === index),
          asks: features.flatMap(({ id }) => [`${first.id}/${id}`, `${second.id}/${id}`]),
          citations: citationsOn(dataset, [first, second], features),
        },
      ]
    }),
}

const BOTH = 'Both'
const NEITHER = 'Neither'
const MOST_ROWS = 7
const FEWEST_ROWS = 4

function topicOf({ id }: Feature): Draft['topic'] {
  return ['defense', 'offense', 'neutral', 'conditio', 'nonagg'].includes(id)
    ? 'aggression-clause'
    : 'security'
}

/** The clauses that a value rests on. */
function basisOf(treaty: Treaty, { id }: Feature): readonly RecordId[] {
  return codedValue(treaty, id)?.basis ?? []
}

function citationsOn(
  { provisions }: Dataset,
  treaties: readonly Treaty[],
  features: readonly Feature[],
): readonly Citation[] {
  const ids = new Set(treaties.flatMap((treaty) => features.flatMap((feature) => basisOf(treaty, feature))))
  const clauses = provisions.filter(({ id }) => ids.has(id)).flatMap(({ citations }) => citations.slice(0, 1))
  return [
    ...clauses,
    ...treaties.flatMap((treaty) => actOf(treaty, 'signature')?.citations.slice(0, 1) ?? []),
  ]
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second] as const))
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

import type { Citation, Dataset, RecordId, Treaty } from '../../generated/types.ts'
import { actOf, codedValue } from '../treaties.ts'
import { CODED_FEATURES, type Feature, OTHER_FEATURES } from './features.ts'
import type { Draft, Template } from './template.ts'
import { capitalise } from './wording.ts'

/** "Which of these treaties are coded as having this?" Each treaty that is offered surely has it, or surely has not. */
export const codedTreaties: Template = {
  name: 'coded-treaties',
  drafts: (dataset) =>
    CODED_FEATURES.flatMap((feature): Draft[] => {
      const right = dataset.treaties.filter((treaty) => feature.truthOf(treaty) === 'true')
      const wrong = dataset.treaties.filter((treaty) => feature.truthOf(treaty) === 'false')
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
          supports: [
            ...all.map(({ id }) => id),
            ...all.flatMap((treaty) => basisOf(dataset, treaty, feature)),
          ],
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
        const [one, two] = [feature.truthOf(first), feature.truthOf(second)]
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
          stem: `By the records, which has what: the ${first.shortName} or the ${second.shortName}?`,
          categories: [first.shortName, second.shortName, BOTH, NEITHER],
          rows: chosen.map(({ feature, category }) => ({
            text: capitalise(feature.words),
            category,
            rationale: told(feature),
          })),
          explanation: [
            ...chosen.map(({ feature, category }) => `${capitalise(feature.words)}: ${category}.`),
            'What a treaty obliges to is coded in the scheme of ATOP.',
          ].join(' '),
          topic: 'aggression-clause',
          difficulty: 'hard',
          supports: [
            first.id,
            second.id,
            ...features.flatMap((feature) => [
              ...basisOf(dataset, first, feature),
              ...basisOf(dataset, second, feature),
            ]),
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
  return ['defense', 'offense', 'neutral', 'nonagg'].includes(id) ? 'aggression-clause' : 'security'
}

/** The clauses that a value rests on, without those that were read in copies alone. */
function basisOf({ provisions }: Dataset, treaty: Treaty, { id }: Feature): readonly RecordId[] {
  const basis = codedValue(treaty, id)?.basis ?? []
  return basis.filter((clause) => provisions.some((one) => one.id === clause && one.certainty !== 'low'))
}

function citationsOn(
  dataset: Dataset,
  treaties: readonly Treaty[],
  features: readonly Feature[],
): readonly Citation[] {
  const ids = new Set(
    treaties.flatMap((treaty) => features.flatMap((feature) => basisOf(dataset, treaty, feature))),
  )
  const clauses = dataset.provisions
    .filter(({ id }) => ids.has(id))
    .flatMap(({ citations }) => citations.slice(0, 1))
  return [
    ...clauses,
    ...treaties.flatMap((treaty) => actOf(treaty, 'signature')?.citations.slice(0, 1) ?? []),
  ]
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second] as const))
}

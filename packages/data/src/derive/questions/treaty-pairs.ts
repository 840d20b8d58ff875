import type { Dataset, Treaty, TreatyAct } from '../../generated/types.ts'
import { formatDate, isBefore } from '../dates.ts'
import { ACT_LABELS, actOf } from '../treaties.ts'
import { actDateFact, datesOfAct } from './dated-events.ts'
import type { Draft, Template } from './template.ts'

/** "How many articles has each?" No two of the treaties have the same number. */
export const articlesOfTreaties: Template = {
  name: 'treaties-and-articles',
  drafts({ treaties }) {
    const counted = withNumberOfArticles(treaties)
    if (counted.length < 3 || new Set(counted.map(({ articles }) => articles)).size < counted.length)
      return []
    return [
      {
        format: 'match',
        subject: 'number',
        stem: 'How many articles does each of these treaties have?',
        pairs: counted.map((treaty) => ({
          left: treaty.shortName,
          right: `${treaty.articles} articles`,
          rationale: `The ${treaty.shortName} has ${treaty.articles} articles.`,
        })),
        explanation: counted.map((one) => `The ${one.shortName} has ${one.articles} articles.`).join(' '),
        topic: 'treaty-law',
        difficulty: 'medium',
        supports: counted.map(({ id }) => id),
        asks: counted.map(({ id }) => `${id}/articles`),
        citations: counted.flatMap(({ citations }) => citations.slice(0, 1)),
      },
    ]
  },
}

/** "Who signed which of these beside the president of Russia?" The signatories of a treaty are listed in full. */
export const signatoriesOfTreaties: Template = {
  name: 'treaties-and-signatories',
  drafts({ treaties, actors }) {
    const counts = Map.groupBy(
      treaties.flatMap(({ signatories }) => signatories),
      ({ actor }) => actor,
    )
    const signed = treaties.flatMap((treaty) => {
      const [signatory, ...more] = treaty.signatories.filter(({ actor }) => counts.get(actor)?.length === 1)
      const person = actors.find(({ id }) => id === signatory?.actor)
      return person && more.length === 0 ? [{ treaty, person }] : []
    })
    // Who signed all of them is named, so that it is plain who is asked for.
    const common = actors.find(({ id }) =>
      signed.every(({ treaty }) => treaty.signatories.some(({ actor }) => actor === id)),
    )
    if (!common || signed.length < 3) return []
    const told = signed.map(
      ({ treaty, person }) => `${common.name} and ${person.name} signed the ${treaty.shortName}.`,
    )
    return [
      {
        format: 'match',
        subject: common.id,
        stem: `Who signed which treaty together with ${common.name}?`,
        pairs: signed.map(({ treaty, person }, index) => ({
          left: treaty.shortName,
          right: person.name,
          rationale: told[index] ?? '',
        })),
        explanation: told.join(' '),
        topic: 'partnership',
        difficulty: 'easy',
        supports: [...signed.map(({ treaty }) => treaty.id), ...signed.map(({ person }) => person.id)],
        asks: signed.map(({ treaty }) => `${treaty.id}/signatories`),
        citations: signed.flatMap(({ treaty }) => actOf(treaty, 'signature')?.citations.slice(0, 1) ?? []),
      },
    ]
  },
}

/** "In which order did the treaty pass these steps?" Whichever of its dates a source gives, the order is the same. */
export const treatySteps: Template = {
  name: 'treaty-steps',
  drafts: (dataset) =>
    dataset.treaties.flatMap((treaty): Draft[] => {
      const labelled = treaty.acts
        .filter(({ certainty }) => certainty === 'high')
        .flatMap((act) => {
          const label = labelOf(dataset, act)
          return label === undefined ? [] : [{ act, label }]
        })
      const steps: (typeof labelled)[number][] = []
      for (const step of labelled) {
        const [previous] = steps.slice(-1)
        const isLater =
          !previous ||
          datesOfAct(previous.act).every((before) =>
            datesOfAct(step.act).every((after) => isBefore(before, after)),
          )
        if (isLater && !steps.some(({ label }) => label === step.label)) steps.push(step)
      }
      // The last ones, which are the steps after the signature.
      const chosen = steps.slice(-MOST_STEPS)
      if (chosen.length < FEWEST_STEPS) return []
      return [
        {
          format: 'order',
          subject: treaty.id,
          stem: `In which order did the ${treaty.shortName} go through these steps, the earliest first?`,
          entries: chosen.map(({ act, label }) => ({ text: label, rationale: told(act) })),
          explanation: chosen.map(({ act }) => told(act)).join(' '),
          topic: 'treaty-law',
          difficulty: 'hard',
          supports: [treaty.id],
          asks: chosen.map(({ act }) => actDateFact(dataset.events, treaty, act)),
          citations: chosen.flatMap(({ act }) => act.citations.slice(0, 1)),
        },
      ]
    }),
}

const FEWEST_STEPS = 4
const MOST_STEPS = 7

/** Steps that one body or person takes, or that are known by their kind alone. */
function labelOf({ actors }: Dataset, { type, by }: TreatyAct): string | undefined {
  if (type === 'signature' || type === 'exchange' || type === 'entry-into-force') return ACT_LABELS[type]
  const [id, ...more] = by
  const actor = actors.find((one) => one.id === id)
  const words = WORDS_OF_STEPS[type]
  if (!actor || more.length > 0 || words === undefined) return undefined
  return `${words} ${actor.type === 'person' ? '' : 'the '}${actor.name}`
}

const WORDS_OF_STEPS: Readonly<Partial<Record<TreatyAct['type'], string>>> = {
  'approval-for-signature': 'Approval for signature by',
  submission: 'Submission to parliament by',
  'chamber-vote': 'Vote of',
  review: 'Review by',
  promulgation: 'Promulgation of the law or decree by',
}

function told({ date, description }: TreatyAct): string {
  return `${formatDate(date)}: ${description}`
}

function withNumberOfArticles(treaties: readonly Treaty[]) {
  return treaties.filter((treaty): treaty is Treaty & { articles: number } => treaty.articles !== null)
}

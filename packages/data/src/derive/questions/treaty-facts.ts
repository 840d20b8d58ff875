import type { Dataset, Treaty } from '../../generated/types.ts'
import { compareDates, formatDate, isDay } from '../dates.ts'
import { actOf, codedValue } from '../treaties.ts'
import { actDateFact } from './dated-events.ts'
import type { Draft, Template } from './template.ts'
import type { Truth } from './truth.ts'

/** "How many articles does this treaty have?" A treaty has one number of articles, so any other is false. */
export const numberOfArticles: Template = {
  name: 'number-of-articles',
  drafts({ treaties }) {
    const counted = treaties.filter(
      (treaty): treaty is Treaty & { articles: number } => treaty.articles !== null,
    )
    return counted.map((treaty): Draft => {
      const others = counted.filter((other) => other.articles !== treaty.articles)
      return {
        subject: treaty.id,
        stem: `How many articles does the ${treaty.shortName} have?`,
        key: {
          text: String(treaty.articles),
          rationale: `The ${treaty.shortName} has ${treaty.articles} articles.`,
        },
        distractors: others.map((other) => ({
          text: String(other.articles),
          rationale: `That is the number of articles of the ${other.shortName}.`,
        })),
        explanation: `The ${treaty.shortName} has ${treaty.articles} articles.`,
        topic: 'treaty-law',
        difficulty: 'easy',
        supports: [treaty.id, ...others.map(({ id }) => id)],
        asks: [`${treaty.id}/articles`],
        citations: treaty.citations,
        order: [...counted]
          .map(({ articles }) => articles)
          .sort((a, b) => a - b)
          .map(String),
      }
    })
  },
}

/** "When was this treaty signed?" against the signing dates of the other treaties. */
export const signingDates: Template = {
  name: 'signing-date',
  drafts({ treaties, events }) {
    const signed = treaties.flatMap((treaty) => {
      const signature = actOf(treaty, 'signature')
      // Answers of another precision than the key would show which of them is the key.
      if (!signature || !isDay(signature.date)) return []
      // The rationale of a wrong answer states that date as the one of another treaty, so that one is settled too.
      const isSettled = signature.certainty === 'high' && (signature.alternatives ?? []).length === 0
      return isSettled ? [{ treaty, signature, date: signature.date }] : []
    })
    return signed.flatMap(({ treaty, signature, date }): Draft[] => {
      const others = signed.filter((other) => other.date !== date)
      return [
        {
          subject: treaty.id,
          stem: `On which date was the ${treaty.shortName} signed?`,
          key: {
            text: formatDate(date),
            rationale: `The ${treaty.shortName} was signed on ${formatDate(date)}.`,
          },
          distractors: others.map((other) => ({
            text: formatDate(other.date),
            rationale: `On that date the ${other.treaty.shortName} was signed.`,
          })),
          explanation: signature.description,
          topic: 'treaty-law',
          difficulty: 'easy',
          supports: [treaty.id, ...others.map((other) => other.treaty.id)],
          asks: [actDateFact(events, treaty, signature)],
          citations: signature.citations,
          order: [...signed]
            .sort((a, b) => compareDates(a.date, b.date))
            .map((entry) => formatDate(entry.date)),
        },
      ]
    })
  },
}

/** Obligations that can be asked about, as a treaty's text would be described, not as "alliance" or "pact". */
const OBLIGATIONS = [
  {
    variable: 'defense',
    words: 'a duty to give military help when the other party is attacked',
    difficulty: 'easy',
  },
  { variable: 'neutral', words: 'a duty not to help an attacker of the other party', difficulty: 'medium' },
] as const

/** "Which treaty is coded with this obligation?" asked only where one treaty has it and the others surely do not. */
export const codedObligations: Template = {
  name: 'coded-obligation',
  drafts: ({ treaties, provisions }: Dataset) =>
    OBLIGATIONS.flatMap(({ variable, words, difficulty }): Draft[] => {
      const judged = treaties.map((treaty) => ({ treaty, truth: hasObligation(treaty, variable) }))
      const holding = judged.filter(({ truth }) => truth === 'true')
      const [only] = holding
      const lacking = judged.filter(({ truth }) => truth === 'false').map(({ treaty }) => treaty)
      if (!only || holding.length > 1) return []
      return [
        {
          subject: `${variable}-${only.treaty.id}`,
          stem: `Which of these treaties is coded as having ${words}?`,
          key: { text: only.treaty.shortName, rationale: noteOf(only.treaty, variable) },
          distractors: lacking.map((treaty) => ({
            text: treaty.shortName,
            rationale: noteOf(treaty, variable),
          })),
          explanation: noteOf(only.treaty, variable),
          topic: 'aggression-clause',
          difficulty,
          supports: [only.treaty.id, ...lacking.map(({ id }) => id)],
          asks: judged.map(({ treaty }) => `${treaty.id}/${variable}`),
          citations: provisions
            .filter(({ id }) => codedValue(only.treaty, variable)?.basis.includes(id))
            .flatMap((provision) => provision.citations),
          order: 'by-text',
        },
      ]
    }),
}

function hasObligation(treaty: Treaty, variable: string): Truth {
  const coded = codedValue(treaty, variable)
  if (coded?.certainty !== 'high' || coded.value === null) return 'unknown'
  return coded.value > 0 ? 'true' : 'false'
}

function noteOf(treaty: Treaty, variable: string): string {
  const coded = codedValue(treaty, variable)
  const value = `Coded ${variable} = ${coded?.value} by ${treaty.coding?.codedBy}.`
  return coded?.note ? `${value} ${coded.note}` : value
}

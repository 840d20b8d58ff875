import type { Dataset, Question } from '../../generated/types.ts'
import { articleChecks } from './article-checks.ts'
import { articleOfContent, articlesAndContents, contentOfArticle } from './articles.ts'
import { denials } from './denials.ts'
import { eventDates } from './event-dates.ts'
import { eventMonths } from './event-months.ts'
import { eventOrder, eventSequence } from './event-order.ts'
import { citiesOfEvents, eventCities } from './event-places.ts'
import { beforeSigning, eventsOfYear, eventYears, yearsOfEvents } from './event-years.ts'
import { itemChecker } from './item-rules/index.ts'
import { officesOfPersons } from './offices.ts'
import { actingBodies, signatories, signingCities } from './people-and-places.ts'
import { disputedNumbers, partsOfSeries } from './series-matches.ts'
import { type Settled, settle } from './settle.ts'
import { speakers, statementsOfSpeakers } from './speakers.ts'
import { stances } from './stances.ts'
import { statedNumbers } from './stated-numbers.ts'
import type { Template } from './template.ts'
import { bodiesOfParties, daysOfBodies } from './treaty-bodies.ts'
import { codedObligations, numberOfArticles, signingDates } from './treaty-facts.ts'
import { codedTreaties, comparedTreaties } from './treaty-features.ts'
import { articlesOfTreaties, signatoriesOfTreaties, treatySteps } from './treaty-pairs.ts'
import { firstTerms, termsOfTreaties, treatyLanguages } from './treaty-terms.ts'

/** Every template; each names itself in the ids of its questions. */
export const TEMPLATES: readonly Template[] = [
  actingBodies,
  articleChecks,
  articleOfContent,
  articlesAndContents,
  articlesOfTreaties,
  beforeSigning,
  bodiesOfParties,
  citiesOfEvents,
  codedObligations,
  codedTreaties,
  comparedTreaties,
  contentOfArticle,
  daysOfBodies,
  denials,
  disputedNumbers,
  eventCities,
  eventDates,
  eventMonths,
  eventOrder,
  eventSequence,
  eventsOfYear,
  eventYears,
  firstTerms,
  numberOfArticles,
  officesOfPersons,
  partsOfSeries,
  signatories,
  signatoriesOfTreaties,
  signingDates,
  signingCities,
  speakers,
  stances,
  statedNumbers,
  statementsOfSpeakers,
  termsOfTreaties,
  treatyLanguages,
  treatySteps,
  yearsOfEvents,
]

/**
 * Questions that follow from the records: change a fact and its question changes or disappears. A draft gives no
 * question when fewer than two of its answers are proved false, or when no choice of them is without a flaw.
 */
export function deriveQuestions(dataset: Dataset): Question[] {
  return settleDrafts(dataset).flatMap(({ settled }) => ('question' in settled ? [settled.question] : []))
}

/** A draft that gave no question. */
export interface DroppedDraft {
  readonly template: string
  /** Id of the record that it asks about. */
  readonly subject: string
  /** The rules that it breaks. */
  readonly broken: readonly string[]
}

/** The drafts that gave no question, so that it can be seen what the records and the rules leave unasked. */
export function droppedDrafts(dataset: Dataset): DroppedDraft[] {
  return settleDrafts(dataset).flatMap(({ template, subject, settled }) =>
    'broken' in settled ? [{ template, subject, broken: settled.broken }] : [],
  )
}

interface SettledDraft {
  readonly template: string
  readonly subject: string
  readonly settled: Settled
}

function settleDrafts(dataset: Dataset): SettledDraft[] {
  const flawsOf = itemChecker(dataset)
  return TEMPLATES.flatMap((template) =>
    template.drafts(dataset).map((draft) => ({
      template: template.name,
      subject: draft.subject,
      settled: settle(template, draft, flawsOf),
    })),
  )
}

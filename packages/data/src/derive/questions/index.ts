import type { Dataset, Question } from '../../generated/types.ts'
import { articleChecks } from './article-checks.ts'
import { articleOfContent, articlesAndContents, contentOfArticle } from './articles.ts'
import { denials } from './denials.ts'
import { eventDates } from './event-dates.ts'
import { eventMonths } from './event-months.ts'
import { eventOrder, eventSequence } from './event-order.ts'
import { citiesOfEvents, eventCities } from './event-places.ts'
import { beforeSigning, eventsOfYear, eventYears, yearsOfEvents } from './event-years.ts'
import { itemFlaws } from './item-rules.ts'
import { officesOfPersons } from './offices.ts'
import { actingBodies, signatories, signingCities } from './people-and-places.ts'
import { disputedNumbers, partsOfSeries } from './series-matches.ts'
import { speakers, statementsOfSpeakers } from './speakers.ts'
import { stances } from './stances.ts'
import { statedNumbers } from './stated-numbers.ts'
import { assemble, type Template } from './template.ts'
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
 * Questions that follow from the records: change a fact and its question changes or disappears. A draft with
 * fewer than two answers proved false, or with a flaw, gives no question.
 */
export function deriveQuestions(dataset: Dataset): Question[] {
  return TEMPLATES.flatMap((template) =>
    template.drafts(dataset).flatMap((draft) => {
      const question = assemble(template, draft)
      return question && itemFlaws(question).length === 0 ? [question] : []
    }),
  )
}

import type { Dataset, Question } from '../../generated/types.ts'
import { articleOfContent, contentOfArticle } from './articles.ts'
import { denials } from './denials.ts'
import { eventDates } from './event-dates.ts'
import { eventOrder } from './event-order.ts'
import { itemFlaws } from './item-rules.ts'
import { actingBodies, signatories, signingCities } from './people-and-places.ts'
import { assemble, type Template } from './template.ts'
import { codedObligations, numberOfArticles, signingDates } from './treaty-facts.ts'

/** Every template; each names itself in the ids of its questions. */
export const TEMPLATES: readonly Template[] = [
  actingBodies,
  articleOfContent,
  codedObligations,
  contentOfArticle,
  denials,
  eventDates,
  eventOrder,
  numberOfArticles,
  signatories,
  signingDates,
  signingCities,
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

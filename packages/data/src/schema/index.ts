import type * as z from 'zod'
import { actorSchema } from './actor.ts'
import { claimSchema } from './claim.ts'
import { eventSchema } from './event.ts'
import type { Kind } from './kinds.ts'
import { placeSchema } from './place.ts'
import { provisionSchema } from './provision.ts'
import { questionSchema } from './question.ts'
import { seriesSchema } from './series.ts'
import { sourceSchema } from './source.ts'
import { topicSchema } from './topic.ts'
import { treatySchema } from './treaty.ts'

export { COLLECTIONS, type Collection, INTERFACES, KINDS, type Kind } from './kinds.ts'
export {
  actorSchema,
  claimSchema,
  eventSchema,
  placeSchema,
  provisionSchema,
  questionSchema,
  seriesSchema,
  sourceSchema,
  topicSchema,
  treatySchema,
}

/** The schema of each kind. */
export const SCHEMAS = {
  source: sourceSchema,
  actor: actorSchema,
  place: placeSchema,
  topic: topicSchema,
  treaty: treatySchema,
  provision: provisionSchema,
  event: eventSchema,
  claim: claimSchema,
  series: seriesSchema,
  question: questionSchema,
} as const satisfies Record<Kind, z.ZodType>

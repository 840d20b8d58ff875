import * as z from 'zod'
import { byLanguage, identity, reference, text } from './common.ts'

/** What a record of a topic must be. */
export const topicSchema = z
  .strictObject({
    ...identity,
    prefLabel: byLanguage.meta({ description: 'Preferred label (SKOS), one a language' }),
    definition: text.meta({ description: 'What belongs to the topic' }),
    broader: reference('topic').nullable().meta({ description: 'The topic above (SKOS); null at the top' }),
  })
  .meta({ description: 'A concept of a small SKOS scheme' })

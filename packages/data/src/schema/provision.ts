import * as z from 'zod'
import { certainty, citations, identity, note, oneOf, reference, text } from './common.ts'

export const obligationKind = oneOf({
  declaratory: 'A view, an aim or a principle is declared',
  consult: 'The parties consult each other',
  cooperate: 'The parties work together',
  refrain: 'The parties do not do something',
  'mutual-assistance': 'The parties help each other',
  facilitate: 'The parties encourage or ease what others do',
  final: 'The treaty itself is dealt with: its term, its entry into force and the like',
})

/** What a record of a provision must be. */
export const provisionSchema = z
  .strictObject({
    ...identity,
    treaty: reference('treaty').meta({ description: 'The treaty that it belongs to' }),
    article: z
      .int()
      .positive()
      .nullable()
      .meta({ description: 'Article number; null when no source read gives it' }),
    numberVerified: z.boolean().meta({
      description:
        'True when a source read gives both number and content; the locator of each citation that does names the article',
    }),
    numberNote: text.optional().meta({ description: 'How the number was inferred, or why there is none' }),
    title: text.meta({ description: 'Our short title, not the treaty’s' }),
    topic: reference('topic').meta({ description: 'What it is about' }),
    obligation: obligationKind.meta({ description: 'What it asks of the parties, above all' }),
    alsoObligations: z
      .array(obligationKind)
      .optional()
      .meta({ description: 'What else it asks of the parties' }),
    paraphrase: text.meta({ description: 'What it says, in our words' }),
    paragraphs: z
      .array(
        z.strictObject({
          number: z.int().positive().meta({ description: 'Number of the paragraph' }),
          paraphrase: text.meta({ description: 'What it says, in our words' }),
        }),
      )
      .optional()
      .meta({ description: 'Paragraphs whose number and content a source gives' }),
    certainty,
    note,
    citations,
  })
  .meta({ description: 'An article, or a provision of which the article number is not known' })

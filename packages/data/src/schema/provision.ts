import * as z from 'zod'
import { certainty, citations, identity, reference, text } from './common.ts'

export const obligationKind = z.enum([
  'declaratory',
  'consult',
  'cooperate',
  'refrain',
  'mutual-assistance',
  'facilitate',
  'final',
])

export const provisionSchema = z
  .strictObject({
    ...identity,
    treaty: reference('treaty'),
    article: z
      .int()
      .positive()
      .nullable()
      .meta({ description: 'Article number; null when no source read gives it' }),
    numberVerified: z
      .boolean()
      .meta({ description: 'True when a source read gives both number and content' }),
    numberNote: text.optional(),
    title: text.meta({ description: 'Our short title, not the treaty’s' }),
    topic: reference('topic'),
    obligation: obligationKind,
    alsoObligations: z.array(obligationKind).optional(),
    paraphrase: text,
    paragraphs: z
      .array(z.strictObject({ number: z.int().positive(), paraphrase: text }))
      .optional()
      .meta({ description: 'Paragraphs whose number and content a source gives' }),
    certainty,
    note: text.optional(),
    citations,
  })
  .meta({ description: 'An article, or a provision of which the article number is not known' })

import * as z from 'zod'
import { citation, edtf, identity, reference, text, weakCertainty } from './common.ts'

export const stance = z.enum(['asserts', 'denies', 'disputes', 'qualifies', 'neither-confirms-nor-denies'])

export const assertion = z
  .strictObject({
    actor: reference('actor'),
    speaker: reference('actor')
      .nullable()
      .optional()
      .meta({ description: 'The person who spoke for the actor' }),
    stance,
    date: edtf,
    directness: z.enum(['direct-quote', 'paraphrase', 'reported-by-third-party', 'anonymous']),
    citation,
    certainty: weakCertainty.optional(),
    note: text.optional().meta({ description: 'What exactly was said, in our words' }),
  })
  .meta({
    id: 'Assertion',
    description: 'Who takes which stance on a proposition, when, and where it was read',
  })

export const verdict = z.enum([
  'corroborated',
  'more-precise',
  'partly',
  'contested',
  'partly-contradicted',
  'not-found',
  'imprecise',
  'not-factual',
])

export const assessment = z
  .strictObject({
    verdict,
    certainty: weakCertainty.optional(),
    note: text.nullable(),
    citations: z.array(citation),
  })
  .meta({ id: 'Assessment', description: 'The proposition held against the public record' })

export const claimSchema = z
  .strictObject({
    ...identity,
    ref: z
      .string()
      .regex(/^C\d{2,3}$/)
      .optional()
      .meta({ description: 'Number in the list of the article’s claims' }),
    proposition: text.meta({ description: 'What is asserted, in neutral words of ours' }),
    kind: z.enum(['fact-claim', 'legal-interpretation', 'accusation', 'prediction', 'opinion', 'position']),
    topic: reference('topic'),
    about: z
      .strictObject({
        treaty: reference('treaty').optional(),
        provision: reference('provision').optional(),
        event: reference('event').optional(),
        actors: z.array(reference('actor')).optional(),
        places: z.array(reference('place')).optional(),
      })
      .optional(),
    assertions: z.array(assertion).min(1, 'has no assertion; say who asserts it'),
    assessment: assessment.nullable(),
    note: text.optional(),
  })
  .meta({ description: 'A neutral proposition, and who asserts or denies it' })

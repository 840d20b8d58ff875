import * as z from 'zod'
import { citation, edtf, identity, note, oneOf, reference, text, weakCertainty } from './common.ts'
import { VERDICT_MEANINGS } from './verdicts.ts'

export const stance = oneOf({
  asserts: 'The actor says that it is so',
  denies: 'The actor says that it is not so',
  disputes: 'The actor calls it into question',
  'states-otherwise':
    'The actor states something else in its place, such as another number or day, without a word on the proposition',
  qualifies: 'The actor says that it is so in part or under conditions',
  'neither-confirms-nor-denies': 'The actor was asked and says neither',
})

export const assertion = z
  .strictObject({
    actor: reference('actor').meta({ description: 'Who takes the stance' }),
    speaker: reference('actor')
      .nullable()
      .optional()
      .meta({ description: 'The person who spoke for the actor' }),
    stance: stance.meta({ description: 'What the actor says of the proposition' }),
    date: edtf.meta({ description: 'When the actor said it, in EDTF' }),
    directness: oneOf({
      'direct-quote': 'The source gives the words of the actor',
      paraphrase: 'The source says in its own words what the actor said',
      'reported-by-third-party': 'The source has it from somebody else than the actor',
      anonymous: 'The source does not name who said it',
    }).meta({ description: 'How the words reached the source' }),
    citation: citation.meta({ description: 'Where it was read' }),
    certainty: weakCertainty.optional(),
    note: text.optional().meta({ description: 'What exactly was said, in our words' }),
  })
  .meta({
    id: 'Assertion',
    description: 'Who takes which stance on a proposition, when, and where it was read',
  })

export const verdict = oneOf(VERDICT_MEANINGS)

export const assessment = z
  .strictObject({
    verdict: verdict.meta({ description: 'What the public record shows' }),
    certainty: weakCertainty.optional(),
    note: text.nullable().meta({ description: 'What the public record says, in our words' }),
    citations: z
      .array(citation)
      .meta({ description: 'What the verdict rests on; empty only for not-found and not-factual' }),
  })
  .meta({ id: 'Assessment', description: 'The proposition held against the public record' })

/** What a record of a claim must be. */
export const claimSchema = z
  .strictObject({
    ...identity,
    ref: z
      .string()
      .regex(/^C\d{2,3}$/)
      .optional()
      .meta({ description: 'Number in the list of the article’s claims' }),
    proposition: text.meta({ description: 'What is asserted, in neutral words of ours' }),
    kind: oneOf({
      'fact-claim': 'That something is or was so',
      'legal-interpretation': 'What a legal text means or obliges to',
      accusation: 'That somebody did a wrong',
      prediction: 'That something will be so',
      opinion: 'A judgement of the one who asserts it',
      position: 'What a party holds or wants as its policy',
    }).meta({ description: 'What kind of statement it is' }),
    topic: reference('topic').meta({ description: 'What it is about' }),
    about: z
      .strictObject({
        treaty: reference('treaty').optional().meta({ description: 'The treaty' }),
        provision: reference('provision').optional().meta({ description: 'The provision of a treaty' }),
        event: reference('event').optional().meta({ description: 'The event' }),
        actors: z.array(reference('actor')).optional().meta({ description: 'Those of whom it speaks' }),
        places: z.array(reference('place')).optional().meta({ description: 'Places that it names' }),
      })
      .optional()
      .meta({ description: 'Records that the proposition is about' }),
    assertions: z
      .array(assertion)
      .min(1, 'has no assertion; say who asserts it')
      .meta({ description: 'Who takes which stance on it' }),
    assessment: assessment
      .nullable()
      .meta({ description: 'The proposition held against the public record; null when it was not' }),
    note,
  })
  .meta({ description: 'A neutral proposition, and who asserts or denies it' })

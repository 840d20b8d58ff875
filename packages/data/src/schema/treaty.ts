import * as z from 'zod'
import {
  actId,
  byLanguage,
  certainty,
  citations,
  edtf,
  identity,
  languageTag,
  note,
  oneOf,
  reference,
  text,
} from './common.ts'

const count = z.int().nonnegative()

export const vote = z
  .strictObject({
    for: count.meta({ description: 'Votes for' }),
    against: count.meta({ description: 'Votes against' }),
    abstain: count.meta({ description: 'Abstentions' }),
    present: count.optional().meta({ description: 'Members present' }),
  })
  .meta({ id: 'Vote', description: 'Members of a chamber' })

export const actAlternative = z
  .strictObject({
    date: edtf.optional().meta({ description: 'Another date of the act, in EDTF' }),
    vote: vote.optional().meta({ description: 'Another count of the votes' }),
    statedBy: text.meta({ description: 'Who gives this value' }),
    note,
    citations,
  })
  .meta({ id: 'ActAlternative', description: 'Another value that a source gives; kept, never averaged away' })

export const act = z
  .strictObject({
    id: actId,
    type: oneOf({
      negotiation: 'Talks about the text, its drafts and its date',
      'approval-for-signature': 'The draft is approved for signing',
      signature: 'The treaty is signed',
      submission: 'The treaty goes to a parliament for ratification',
      committee: 'A committee of a parliament deals with it',
      'chamber-vote': 'A chamber of a parliament votes on it',
      review: 'A body holds it against the constitution or other law',
      forwarding: 'What parliament approved is passed on to be promulgated',
      promulgation: 'A head of state signs or promulgates the ratification',
      notification: 'A party tells the other that its procedures are finished',
      exchange: 'The instruments of ratification are exchanged',
      'entry-into-force': 'The treaty takes effect',
      publication: 'The text, or the law that ratifies it, is published',
      extension: 'The treaty is extended by a further term',
    }).meta({ description: 'What was done' }),
    date: edtf.meta({ description: 'When it was done, in EDTF' }),
    by: z
      .array(reference('actor'))
      .meta({ description: 'Who acted; empty when no source read names them, which notSeen then says' }),
    place: reference('place').nullable().meta({ description: 'Where; null when not recorded' }),
    description: text.meta({ description: 'What was done, in our words' }),
    vote: vote.optional().meta({ description: 'How a chamber voted' }),
    alternatives: z
      .array(actAlternative)
      .optional()
      .meta({ description: 'Other dates and votes that sources give' }),
    certainty,
    note,
    citations,
  })
  .meta({
    id: 'TreatyAct',
    description: 'A dated act; the status of a treaty at a date follows from its acts',
  })

export const duration = z
  .union([
    z.strictObject({
      initialYears: z.int().positive().meta({ description: 'Length of the first term in years' }),
      renewal: oneOf({
        automatic: 'A further term follows without an act of the parties',
        'by-agreement': 'A further term follows when the parties agree on it',
        none: 'No further term is provided for',
      })
        .nullable()
        .meta({ description: 'How a further term comes about; null when no source read gives it' }),
      renewalYears: z
        .int()
        .positive()
        .nullable()
        .meta({ description: 'Length of each further term in years; null when no source read gives it' }),
    }),
    z.strictObject({ indefinite: z.literal(true).meta({ description: 'The treaty has no end date' }) }),
  ])
  .meta({ id: 'Duration', description: 'Years of the first term and of each renewal, or no end date' })

export const codedVariable = z
  .strictObject({
    name: text.meta({ description: 'Variable name in ATOP, lower case' }),
    value: z.int().nullable().meta({
      description:
        'Integer as ATOP defines it; length and renewlgt are months; null when what was read does not decide it',
    }),
    certainty,
    basis: z.array(reference('provision')).meta({ description: 'Provisions that justify the value' }),
    alternatives: z.array(z.int()).meta({ description: 'Other values a coder could choose' }),
    note,
  })
  .meta({
    id: 'CodedVariable',
    description: 'One variable of the Alliance Treaty Obligations and Provisions project',
  })

const cowType = oneOf({
  I: 'Defence',
  II: 'Neutrality or non-aggression',
  III: 'Consultation',
})

export const coding = z
  .strictObject({
    codedBy: text.meta({ description: 'Who chose the values: this package, or ATOP with its version' }),
    atopId: z
      .int()
      .positive()
      .nullable()
      .meta({ description: 'Id in ATOP, whose values are then taken over; null when this package coded it' }),
    variables: z.array(codedVariable).meta({ description: 'Variables of ATOP' }),
    cow: z
      .strictObject({
        type: cowType.meta({
          description: 'Correlates of War type: I defence, II neutrality or non-aggression, III consultation',
        }),
        certainty,
        alternatives: z.array(cowType).meta({ description: 'Other types a coder could choose' }),
        note,
      })
      .meta({ description: 'Class in Correlates of War, by the highest commitment' }),
  })
  .meta({ id: 'TreatyCoding', description: 'Obligations as ATOP and Correlates of War code them' })

export const predecessor = z
  .strictObject({
    name: text.meta({ description: 'What the earlier paper is called' }),
    date: edtf.meta({ description: 'When the earlier paper was made, in EDTF' }),
    relation: oneOf({
      'named-in-preamble': 'The preamble of the later treaty names it',
      replaced: 'The later treaty replaces it',
    }).meta({ description: 'What the later treaty, or the person in statedBy, says of the earlier paper' }),
    treaty: reference('treaty').optional().meta({ description: 'The earlier paper, where it is a record' }),
    statedBy: text
      .optional()
      .meta({ description: 'Who says so, when it is the statement of a person and not of the text' }),
    note,
    citations,
  })
  .meta({ id: 'Predecessor', description: 'An earlier treaty or declaration that this treaty follows on' })

/** What a record of a treaty must be. */
export const treatySchema = z
  .strictObject({
    ...identity,
    shortName: text.meta({ description: 'What the project calls it' }),
    title: byLanguage.meta({ description: 'Title of the text, by language' }),
    parties: z
      .array(reference('actor'))
      .refine(({ length }) => length !== 1, {
        error: 'has one party; a treaty has two or more, or an empty list when no source read names them',
      })
      .meta({ description: 'Two or more; empty when no source read names them, which notSeen then says' }),
    signatories: z
      .array(
        z.strictObject({
          actor: reference('actor').meta({ description: 'The person who signed' }),
          office: text.nullable().meta({
            description: 'The office in which the person signed; null when no source read gives it',
          }),
        }),
      )
      .meta({
        description: 'Everybody who signed; empty when no source read names them, which notSeen then says',
      }),
    preamble: z.boolean().nullable().meta({ description: 'Whether it has a preamble; null when not seen' }),
    articles: z.int().positive().nullable().meta({ description: 'Number of articles; null when not seen' }),
    languages: z
      .array(languageTag)
      .nullable()
      .meta({ description: 'Languages of the text; null when no source read gives them' }),
    duration: duration
      .nullable()
      .meta({ description: 'How long it runs; null when no source read gives it' }),
    entryIntoForceRule: text
      .nullable()
      .meta({ description: 'What it says of its own entry into force, in our words; null when not seen' }),
    replaces: z.array(reference('treaty')).optional().meta({ description: 'Treaties that it replaces' }),
    predecessors: z
      .array(predecessor)
      .optional()
      .meta({ description: 'Earlier treaties and declarations that it follows on' }),
    textPages: z.array(reference('source')).optional().meta({
      description:
        'Pages that carry its text, or a translation of it, as far as they were seen to; what of it was read is another matter, which notSeen tells',
    }),
    acts: z.array(act).min(1).meta({ description: 'What was done towards it and with it, with dates' }),
    coding: coding.nullable().meta({ description: 'Its coded obligations; null when it is not coded' }),
    notSeen: z.array(text).optional().meta({ description: 'What no source read gives' }),
    note,
    citations,
  })
  .meta({ description: 'A treaty, its dated acts and its coded obligations' })

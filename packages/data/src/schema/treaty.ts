import * as z from 'zod'
import {
  actId,
  byLanguage,
  certainty,
  citations,
  edtf,
  identity,
  languageTag,
  reference,
  text,
} from './common.ts'

const count = z.int().nonnegative()

export const vote = z
  .strictObject({ for: count, against: count, abstain: count, present: count.optional() })
  .meta({ id: 'Vote', description: 'Members of a chamber' })

export const actAlternative = z
  .strictObject({
    date: edtf.optional(),
    vote: vote.optional(),
    statedBy: text,
    note: text.optional(),
    citations,
  })
  .meta({ id: 'ActAlternative', description: 'Another value that a source gives; kept, never averaged away' })

export const act = z
  .strictObject({
    id: actId,
    type: z.enum([
      'negotiation',
      'approval-for-signature',
      'signature',
      'submission',
      'committee',
      'chamber-vote',
      'review',
      'forwarding',
      'promulgation',
      'notification',
      'exchange',
      'entry-into-force',
      'publication',
      'extension',
    ]),
    date: edtf,
    by: z
      .array(reference('actor'))
      .meta({ description: 'Who acted; empty when no source read names them, which notSeen then says' }),
    place: reference('place').nullable(),
    description: text,
    vote: vote.optional(),
    alternatives: z.array(actAlternative).optional(),
    certainty,
    note: text.optional(),
    citations,
  })
  .meta({
    id: 'TreatyAct',
    description: 'A dated act; the status of a treaty at a date follows from its acts',
  })

export const duration = z
  .union([
    z.strictObject({
      initialYears: z.int().positive(),
      renewal: z.enum(['automatic', 'by-agreement', 'none']).nullable(),
      renewalYears: z.int().positive().nullable(),
    }),
    z.strictObject({ indefinite: z.literal(true) }),
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
    note: text.optional(),
  })
  .meta({
    id: 'CodedVariable',
    description: 'One variable of the Alliance Treaty Obligations and Provisions project',
  })

export const coding = z
  .strictObject({
    codedBy: text,
    atopId: z.int().positive().nullable(),
    variables: z.array(codedVariable),
    cow: z.strictObject({
      type: z.enum(['I', 'II', 'III']).meta({
        description: 'Correlates of War type: I defence, II neutrality or non-aggression, III consultation',
      }),
      certainty,
      alternatives: z.array(z.enum(['I', 'II', 'III'])),
      note: text.optional(),
    }),
  })
  .meta({ id: 'TreatyCoding', description: 'Obligations as ATOP and Correlates of War code them' })

export const predecessor = z
  .strictObject({
    name: text,
    date: edtf,
    relation: z
      .enum(['named-in-preamble', 'replaced'])
      .meta({ description: 'What the later treaty, or the person in statedBy, says of the earlier paper' }),
    treaty: reference('treaty').optional(),
    statedBy: text
      .optional()
      .meta({ description: 'Who says so, when it is the statement of a person and not of the text' }),
    note: text.optional(),
    citations,
  })
  .meta({ id: 'Predecessor', description: 'An earlier treaty or declaration that this treaty follows on' })

export const treatySchema = z
  .strictObject({
    ...identity,
    shortName: text,
    title: byLanguage,
    parties: z
      .array(reference('actor'))
      .refine(({ length }) => length !== 1, {
        error: 'has one party; a treaty has two or more, or an empty list when no source read names them',
      })
      .meta({ description: 'Two or more; empty when no source read names them, which notSeen then says' }),
    signatories: z
      .array(
        z.strictObject({
          actor: reference('actor'),
          office: text.nullable().meta({ description: 'Null when no source read gives it' }),
        }),
      )
      .meta({
        description: 'Everybody who signed; empty when no source read names them, which notSeen then says',
      }),
    preamble: z.boolean().nullable(),
    articles: z.int().positive().nullable().meta({ description: 'Number of articles; null when not seen' }),
    languages: z.array(languageTag).nullable(),
    duration: duration.nullable(),
    entryIntoForceRule: text.nullable(),
    replaces: z.array(reference('treaty')).optional(),
    predecessors: z.array(predecessor).optional(),
    acts: z.array(act).min(1),
    coding: coding.nullable(),
    notSeen: z.array(text).optional().meta({ description: 'What no source read gives' }),
    note: text.optional(),
    citations,
  })
  .meta({ description: 'A treaty, its dated acts and its coded obligations' })

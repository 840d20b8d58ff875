import * as z from 'zod'
import { actId, certainty, citations, edtf, identity, note, oneOf, reference, text } from './common.ts'

export const plover = z
  .strictObject({
    event: z
      .enum([
        'AGREE',
        'CONSULT',
        'SUPPORT',
        'CONCEDE',
        'COOPERATE',
        'AID',
        'RETREAT',
        'REQUEST',
        'ACCUSE',
        'REJECT',
        'THREATEN',
        'PROTEST',
        'SANCTION',
        'MOBILIZE',
        'COERCE',
        'ASSAULT',
      ])
      .meta({
        description:
          'Class of the event; the PLOVER manual (openeventdata/PLOVER, commit 5e0c24fb) defines each',
      }),
    mode: text.nullable().meta({ description: 'Mode of the class in PLOVER; null when none applies' }),
    context: z.array(text).meta({ description: 'Contexts of PLOVER that apply' }),
  })
  .meta({ id: 'PloverCode', description: 'PLOVER event, mode and contexts' })

export const actReference = z
  .strictObject({
    treaty: reference('treaty').meta({ description: 'The treaty' }),
    act: actId,
  })
  .meta({ id: 'ActReference', description: 'An act of a treaty, by the id that it has there' })

/** What a record of an event must be. */
export const eventSchema = z
  .strictObject({
    ...identity,
    title: text.meta({ description: 'Our short title' }),
    description: text.meta({ description: 'What happened or was said, in our words' }),
    date: edtf.meta({ description: 'When, in EDTF' }),
    actors: z.array(reference('actor')).min(1).meta({ description: 'Who acted or spoke' }),
    recipients: z
      .array(reference('actor'))
      .optional()
      .meta({ description: 'To whom, or with whom as hosts or the other side' }),
    place: reference('place').nullable().meta({ description: 'Where; null when not recorded' }),
    topics: z.array(reference('topic')).min(1).meta({ description: 'What it is about' }),
    treaties: z.array(reference('treaty')).optional().meta({ description: 'Treaties that it is about' }),
    act: actReference.optional().meta({ description: 'The act of a treaty that this event is' }),
    status: oneOf({
      'reported-fact': 'Sources report that it happened',
      statement: 'Somebody said something; that it was said is what sources report',
      'contested-claim': 'Somebody says that it happened, or when, and others deny it or do not confirm it',
      assessment: 'A body or an analyst judged something; the judgement is theirs',
    }).meta({ description: 'What kind of report it rests on' }),
    cameo: z
      .string()
      .regex(/^\d{2,4}$/, 'is not a CAMEO code of two to four digits, quoted so that it keeps its zero')
      .nullable()
      .meta({
        description: 'CAMEO code of two to four digits, the leading zero kept; null when none applies',
      }),
    plover: plover.nullable().meta({ description: 'PLOVER class; null when none applies' }),
    confidence: certainty,
    note,
    citations,
  })
  .meta({ description: 'Something dated that happened or was said' })

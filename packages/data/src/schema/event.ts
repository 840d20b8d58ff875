import * as z from 'zod'
import { actId, certainty, citations, edtf, identity, reference, text } from './common.ts'

export const plover = z
  .strictObject({
    event: z.enum([
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
    ]),
    mode: text.nullable(),
    context: z.array(text),
  })
  .meta({ id: 'PloverCode', description: 'PLOVER event, mode and contexts' })

export const actReference = z
  .strictObject({ treaty: reference('treaty'), act: actId })
  .meta({ id: 'ActReference', description: 'An act of a treaty, by the id that it has there' })

export const eventSchema = z
  .strictObject({
    ...identity,
    title: text,
    description: text,
    date: edtf,
    actors: z.array(reference('actor')).min(1),
    recipients: z.array(reference('actor')).optional(),
    place: reference('place').nullable(),
    topics: z.array(reference('topic')).min(1),
    treaties: z.array(reference('treaty')).optional(),
    act: actReference.optional().meta({ description: 'The act of a treaty that this event is' }),
    status: z.enum(['reported-fact', 'statement', 'contested-claim', 'assessment']),
    cameo: z
      .string()
      .regex(/^\d{2,4}$/, 'is not a CAMEO code of two to four digits, quoted so that it keeps its zero')
      .nullable(),
    plover: plover.nullable(),
    confidence: certainty,
    note: text.optional(),
    citations,
  })
  .meta({ description: 'Something dated that happened or was said' })

import * as z from 'zod'
import { citation, citations, edtf, identity, reference, text } from './common.ts'

const pointFields = {
  period: text.meta({ description: 'What the number is about: a period, or a quantity' }),
  date: edtf.optional(),
  qualifier: text.optional().meta({ description: 'Such as “about” or “more than”' }),
  statedBy: text.nullable().meta({ description: 'Who stated the number; null when the source does not say' }),
  disagreesWith: z.array(z.int().nonnegative()).optional().meta({
    description: 'Indexes, from 0, of points of this series that give another number for the same thing',
  }),
  note: text.optional(),
  citations,
}

export const seriesPoint = z
  .union([
    z.strictObject({ ...pointFields, value: z.number() }),
    z.strictObject({ ...pointFields, range: z.strictObject({ low: z.number(), high: z.number() }) }),
  ])
  .meta({ id: 'SeriesPoint', description: 'One number, or a range, with who stated it' })

export const seriesSchema = z
  .strictObject({
    ...identity,
    title: text,
    topic: reference('topic'),
    unit: text,
    points: z.array(seriesPoint).min(1),
    note: text.optional(),
    citations: z.array(citation).optional(),
  })
  .meta({ description: 'Numbers with their unit; sources that disagree stay side by side' })

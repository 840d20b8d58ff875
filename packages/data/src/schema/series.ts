import * as z from 'zod'
import { citation, citations, edtf, identity, note, reference, text, weakCertainty } from './common.ts'

const otherSeriesPoint = z.strictObject({
  series: reference('series').meta({ description: 'The other series' }),
  point: z.int().nonnegative().meta({ description: 'Index of the point in that series, from 0' }),
})

const pointFields = {
  period: text.meta({
    description:
      'What the number is about: a period, a quantity, or both. Points with one period count one thing',
  }),
  date: edtf.optional().meta({
    description: 'The period in EDTF, where it is a date or an interval; left out where it is something else',
  }),
  qualifier: text.optional().meta({ description: 'Such as “about” or “more than”' }),
  statedBy: text.nullable().meta({
    description:
      'Who stated the number, with the office; the outlet, where outlets clash and name nobody; null when the source does not say',
  }),
  statedByActor: reference('actor').optional().meta({
    description: 'The actor that statedBy names, where one speaker is certain and has a record',
  }),
  disagreesWith: z.array(z.int().nonnegative()).optional().meta({
    description:
      'Indexes, from 0, of points of this series that give another number for the same thing; they name this point too',
  }),
  disagreesWithOtherSeries: z.array(otherSeriesPoint).optional().meta({
    description:
      'Points of series in other units that give another number for the same thing; they name this point too',
  }),
  certainty: weakCertainty.optional(),
  note,
  citations,
}

export const seriesPoint = z
  .union([
    z.strictObject({ ...pointFields, value: z.number().meta({ description: 'In the unit of the series' }) }),
    z.strictObject({
      ...pointFields,
      range: z
        .strictObject({
          low: z.number().meta({ description: 'Lowest value, in the unit of the series' }),
          high: z.number().meta({ description: 'Highest value, in the unit of the series' }),
        })
        .meta({ description: 'Lowest and highest value as stated, in the unit of the series' }),
    }),
  ])
  .meta({ id: 'SeriesPoint', description: 'One number, or a range, with who stated it' })

/** What a record of a series must be. */
export const seriesSchema = z
  .strictObject({
    ...identity,
    title: text.meta({ description: 'What is counted' }),
    topic: reference('topic').meta({ description: 'What it is about' }),
    unit: text.meta({
      description:
        'The one unit of all points, spelled out; a number in another unit belongs in another series',
    }),
    points: z
      .array(seriesPoint)
      .min(1)
      .meta({ description: 'The numbers; clashing ones stand side by side' }),
    note,
    citations: z.array(citation).optional().meta({ description: 'Where what the note says was read' }),
  })
  .meta({ description: 'Numbers with their unit; sources that disagree stay side by side' })

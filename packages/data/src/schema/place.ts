import * as z from 'zod'
import { citations, identity, reference, text } from './common.ts'

const placeFields = {
  ...identity,
  name: text,
  variants: z.array(text),
  identifiers: z
    .strictObject({
      wikidata: z
        .string()
        .regex(/^Q[1-9]\d*$/)
        .optional(),
      geonames: z.string().regex(/^\d+$/).optional(),
    })
    .optional(),
  statusNote: text.nullable().optional().meta({
    description: 'For a place whose status is disputed: the positions, each with who holds it',
  }),
  note: text.optional(),
  citations,
}

export const coordinates = z
  .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
  .meta({ id: 'Coordinates', description: 'Degrees, WGS 84' })

export const placeSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('point'), ...placeFields, coordinates }),
    z.strictObject({
      type: z.literal('route'),
      ...placeFields,
      via: z.array(reference('place')).min(2).meta({ description: 'Points on the route, in order' }),
    }),
  ])
  .meta({ description: 'A point or a route. No country is inferred from coordinates' })

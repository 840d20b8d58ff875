import * as z from 'zod'
import { citations, identity, note, reference, text } from './common.ts'

const placeFields = {
  ...identity,
  name: text.meta({ description: 'The one spelling that the project uses' }),
  variants: z.array(text).meta({ description: 'Other spellings in use' }),
  identifiers: z
    .strictObject({
      wikidata: z
        .string()
        .regex(/^Q[1-9]\d*$/)
        .optional()
        .meta({ description: 'Item of Wikidata' }),
      geonames: z.string().regex(/^\d+$/).optional().meta({ description: 'Id in GeoNames' }),
    })
    .optional()
    .meta({ description: 'Identifiers in other systems; a key is absent when not verified' }),
  statusNote: text.nullable().optional().meta({
    description: 'For a place whose status is disputed: the positions, each with who holds it',
  }),
  note,
  citations,
}

export const coordinates = z
  .strictObject({
    lat: z.number().min(-90).max(90).meta({ description: 'Degrees north of the equator' }),
    lon: z.number().min(-180).max(180).meta({ description: 'Degrees east of Greenwich' }),
  })
  .meta({ id: 'Coordinates', description: 'Degrees, WGS 84' })

/** What a record of a place must be. */
export const placeSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('point').meta({ description: 'One position' }),
      ...placeFields,
      coordinates: coordinates.meta({ description: 'Where it lies' }),
    }),
    z.strictObject({
      type: z.literal('route').meta({ description: 'A way over several places' }),
      ...placeFields,
      via: z.array(reference('place')).min(2).meta({ description: 'Points on the route, in order' }),
    }),
  ])
  .meta({ description: 'A point or a route. No country is inferred from coordinates' })

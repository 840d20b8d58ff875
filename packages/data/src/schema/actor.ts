import * as z from 'zod'
import { byLanguage, citations, edtf, identity, reference, text } from './common.ts'

export const actorIdentifiers = z
  .strictObject({
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, 'is not a Wikidata item such as Q159')
      .optional(),
    iso3166Alpha2: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    iso3166Alpha3: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    m49: z
      .string()
      .regex(/^\d{3}$/, 'is not a UN M49 code of three digits')
      .optional(),
    cow: z
      .string()
      .regex(/^\d{1,3}$/)
      .optional()
      .meta({ description: 'Correlates of War state number' }),
    cowAbbreviation: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    geonames: z.string().regex(/^\d+$/).optional(),
  })
  .meta({
    id: 'ActorIdentifiers',
    description: 'Identifiers in other systems; a key is absent when not verified',
  })

export const office = z
  .strictObject({
    title: text,
    of: reference('actor'),
    from: edtf.nullable().meta({ description: 'Null when no source read gives it' }),
    to: edtf.nullable().meta({ description: 'Null when still held or when no source read gives it' }),
    citations,
  })
  .meta({ id: 'Office', description: 'An office that a person held, at the dates that a source gives' })

export const actorSchema = z
  .strictObject({
    ...identity,
    type: z.enum(['state', 'person', 'organisation', 'group']),
    name: text.meta({ description: 'The one spelling that the project uses' }),
    formalName: text
      .nullable()
      .optional()
      .meta({ description: 'For a state: its name at the United Nations' }),
    variants: z.array(text).meta({ description: 'Other spellings in use' }),
    endonyms: byLanguage.optional(),
    memberOf: reference('actor')
      .optional()
      .meta({ description: 'State or body that a person or body belongs to' }),
    identifiers: actorIdentifiers.optional(),
    offices: z.array(office).optional(),
    role: text.optional().meta({ description: 'A neutral phrase that says what a body or group is' }),
    note: text.optional(),
    citations,
  })
  .meta({ description: 'A state, person, organisation or group that acts or speaks' })

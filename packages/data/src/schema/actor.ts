import * as z from 'zod'
import { byLanguage, citations, edtf, identity, note, oneOf, reference, text } from './common.ts'

export const actorIdentifiers = z
  .strictObject({
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, 'is not a Wikidata item such as Q159')
      .optional()
      .meta({ description: 'Item of Wikidata' }),
    iso3166Alpha2: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .meta({ description: 'ISO 3166-1 code of two letters' }),
    iso3166Alpha3: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional()
      .meta({ description: 'ISO 3166-1 code of three letters' }),
    m49: z
      .string()
      .regex(/^\d{3}$/, 'is not a UN M49 code of three digits')
      .optional()
      .meta({ description: 'UN M49 code of three digits, the leading zero kept' }),
    cow: z
      .string()
      .regex(/^\d{1,3}$/)
      .optional()
      .meta({ description: 'Correlates of War state number' }),
    cowAbbreviation: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional()
      .meta({ description: 'Correlates of War state abbreviation' }),
    geonames: z.string().regex(/^\d+$/).optional().meta({ description: 'Id in GeoNames' }),
  })
  .meta({
    id: 'ActorIdentifiers',
    description: 'Identifiers in other systems; a key is absent when not verified',
  })

export const office = z
  .strictObject({
    title: text.meta({ description: 'What the office is called' }),
    of: reference('actor').meta({ description: 'State or body that the office belongs to' }),
    from: edtf.nullable().meta({ description: 'When it began, in EDTF; null when no source read gives it' }),
    to: edtf
      .nullable()
      .meta({ description: 'When it ended, in EDTF; null when still held or when no source read gives it' }),
    citations,
  })
  .meta({ id: 'Office', description: 'An office that a person held, at the dates that a source gives' })

/** What a record of an actor must be. */
export const actorSchema = z
  .strictObject({
    ...identity,
    type: oneOf({
      state: 'A state',
      person: 'A person',
      organisation: 'A body, such as a parliament, a ministry, an outlet or an organisation of states',
      group: 'States or persons who are spoken of together',
    }).meta({ description: 'What the actor is' }),
    name: text.meta({ description: 'The one spelling that the project uses' }),
    formalName: text
      .nullable()
      .optional()
      .meta({ description: 'For a state: its name at the United Nations' }),
    variants: z.array(text).meta({ description: 'Other spellings in use' }),
    endonyms: byLanguage.optional().meta({ description: 'What it calls itself, by language' }),
    memberOf: reference('actor')
      .optional()
      .meta({ description: 'State or body that a person or body belongs to' }),
    identifiers: actorIdentifiers
      .optional()
      .meta({ description: 'Ids of the actor in other systems, as far as they were verified' }),
    offices: z.array(office).optional().meta({ description: 'Offices that a person held' }),
    role: text.optional().meta({ description: 'A neutral phrase that says what a body or group is' }),
    note,
    citations,
  })
  .meta({ description: 'A state, person, organisation or group that acts or speaks' })

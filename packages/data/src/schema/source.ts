import * as z from 'zod'
import { day, edtf, identity, languageTag, note, oneOf, text } from './common.ts'

/** SHA-256 of one sentence of a text that is not in the project, so that a copy can be checked against it. */
export const sentenceFingerprint = z
  .strictObject({
    line: z.int().positive().meta({ description: 'Line of the text, from 1' }),
    sentence: z.int().positive().meta({ description: 'Sentence of that line, from 1' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal')
      .meta({ description: 'Of the sentence in NFC, its white space folded to single spaces' }),
    heading: z.boolean().optional().meta({ description: 'True for a heading, which may make no claim' }),
  })
  .meta({ id: 'SentenceFingerprint', description: 'Fingerprint of one sentence of a text' })

/** A web address as RFC 3986 has it, so that every validator and every program takes it. */
export const webAddress = z
  .httpUrl()
  .regex(/^[!-~]+$/, 'has letters outside ASCII; write them percent-encoded')

/** What a record of a source must be. */
export const sourceSchema = z
  .strictObject({
    ...identity,
    title: text.nullable().meta({ description: 'Title as published; null when it was not recorded' }),
    publisher: text.nullable().meta({ description: 'Who published it; null when not known' }),
    publisherCountry: z
      .string()
      .regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code')
      .nullable()
      .meta({ description: 'ISO 3166-1 alpha-2 code of the publisher’s country; null when not known' }),
    stateAffiliation: oneOf({
      'state-owned': 'It belongs to a state or is a body of one',
      'state-funded': 'A state pays for it',
      independent: 'It neither belongs to a state nor is paid for by one',
      intergovernmental: 'It belongs to an organisation of states',
      unknown: 'Not recorded',
    }).meta({ description: 'Who stands behind the publisher' }),
    affiliationBasis: oneOf({
      'self-evident': 'The publisher is the body itself, on its own site',
      editorial: 'The editors classified the publisher; no source is cited for it',
    })
      .nullable()
      .meta({
        description:
          'How the affiliation is known: a body’s own site, or the editors’ classification, which is not itself sourced',
      }),
    grade: oneOf({
      primary: 'The text of a document, or the words of the body that acted or spoke',
      wire: 'A report of a news agency',
      press: 'A report of a newspaper, a broadcaster or another outlet',
      analysis: 'Work of researchers, commentators or compilers of data',
      repost: 'A copy of what was published elsewhere',
    }).meta({
      description: 'Distance from what happened; a fact that rests on reposts alone is of low confidence',
    }),
    language: languageTag
      .nullable()
      .meta({ description: 'Language of what was read; null when not recorded' }),
    url: webAddress.nullable().meta({ description: 'Where it was read; null when it has no address' }),
    published: edtf
      .nullable()
      .meta({ description: 'When it was published, in EDTF; null when it was not recorded' }),
    accessed: day.meta({ description: 'Day on which it was read, ISO 8601' }),
    archivedAt: webAddress
      .nullable()
      .meta({ description: 'Address of a kept copy; null when there is none' }),
    note,
    fingerprints: z.array(sentenceFingerprint).optional().meta({
      description: 'Of each sentence of a text that is not in the project, so that a copy can be checked',
    }),
  })
  .meta({ description: 'Something published that facts are cited from' })

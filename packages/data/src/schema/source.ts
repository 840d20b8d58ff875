import * as z from 'zod'
import { day, edtf, identity, languageTag, text } from './common.ts'

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
const address = z.httpUrl().regex(/^[!-~]+$/, 'has letters outside ASCII; write them percent-encoded')

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
    stateAffiliation: z
      .enum(['state-owned', 'state-funded', 'independent', 'intergovernmental', 'unknown'])
      .meta({ description: 'Who stands behind the publisher' }),
    affiliationBasis: z.enum(['self-evident', 'editorial']).nullable().meta({
      description:
        'How the affiliation is known: a body’s own site, or the editors’ classification, which is not itself sourced',
    }),
    grade: z.enum(['primary', 'wire', 'press', 'analysis', 'repost']).meta({
      description: 'Distance from what happened; a fact that rests on reposts alone is of low confidence',
    }),
    language: languageTag.nullable(),
    url: address.nullable(),
    published: edtf.nullable(),
    accessed: day,
    archivedAt: address.nullable(),
    note: text.optional(),
    fingerprints: z.array(sentenceFingerprint).optional(),
  })
  .meta({ description: 'Something published that facts are cited from' })

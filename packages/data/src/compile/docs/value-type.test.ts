import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  anyReference,
  byLanguage,
  day,
  edtf,
  languageTag,
  oneOf,
  reference,
  text,
} from '../../schema/common.ts'
import type { JsonSchema } from '../../schema/json-schema.ts'
import { describeType } from './value-type.ts'

// zod types its result by its own, wider interface; the schemas of these tests use only the part that is described.
const describeZod = (schema: z.ZodType) => describeType(z.toJSONSchema(schema) as JsonSchema)

describe('the type of a field in words', () => {
  it.for<readonly [string, z.ZodType]>([
    ['text', text],
    ['text or null', text.nullable()],
    ['text', z.string()],
    ['text of at most 75 characters', text.max(75)],
    ['text of the form `^Q\\d+$`', z.string().regex(/^Q\d+$/)],
    ['BCP 47 language tag', languageTag],
    ['text by BCP 47 language tag', byLanguage],
    ['[EDTF date](#dates) or null', edtf.nullable()],
    ['day, ISO 8601', day],
    ['id of [actor](#actor)', reference('actor')],
    ['id of [actor](#actor) or [place](#place)', reference('actor', 'place')],
    ['list of ids of [topic](#topic), at least 1', z.array(reference('topic')).min(1)],
    ['list of ids of any record, 2 to 4', z.array(anyReference).min(2).max(4)],
    ['one of the words below', oneOf({ yes: 'It is so' })],
    ['list of words below', z.array(oneOf({ yes: 'It is so' }))],
    ['`single-choice`', z.literal('single-choice')],
    ['whole number from 1', z.int().positive()],
    ['whole number from 0', z.int().nonnegative()],
    ['list of whole numbers', z.array(z.int())],
    ['number', z.number()],
    ['number from -90 to 90', z.number().min(-90).max(90)],
    ['true or false or null', z.boolean().nullable()],
    ['object', z.strictObject({ a: text })],
    ['list of objects', z.array(z.strictObject({ a: text }))],
    [
      'one of the forms `{line, sentence?}` or `{page}`',
      z.union([
        z.strictObject({ line: z.int(), sentence: z.int().optional() }),
        z.strictObject({ page: z.int() }),
      ]),
    ],
    [
      'one of the forms `{type: point, at}` or `{type: route}`',
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('point'), name: text, at: text }),
        z.strictObject({ type: z.literal('route'), name: text }),
      ]),
    ],
  ])('is %j', ([words, schema]) => {
    expect(describeZod(schema)).toBe(words)
  })

  it('links a part that has a name of its own', () => {
    expect(describeType({ $ref: '#/$defs/TreatyAct' })).toBe('[TreatyAct](#treatyact)')
  })

  it('fails for what it has no words for, so that no type is left out of the dictionary', () => {
    expect(() => describeType({})).toThrow('cannot describe this schema: {}')
  })
})

import parseEdtf from 'edtf'
import * as z from 'zod'
import { INTERFACES, type Kind } from './kinds.ts'

const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Text that is not empty and has no white space at its ends. */
export const text = z.string().regex(/^\S(?:[\s\S]*\S)?$/, 'is empty or has white space at an end')

/**
 * One word of a list. The JSON Schema keeps what each word means, for the data dictionary.
 * @param meanings what each word means, in the order in which the words are listed
 */
export function oneOf<const Meanings extends Readonly<Record<string, string>>>(meanings: Meanings) {
  // `Object.keys` is typed as any texts; these are the keys of the literal that was given.
  return z.enum(Object.keys(meanings) as (keyof Meanings & string)[]).meta({ meanings })
}

export const idSchema = z
  .string()
  .regex(ID_PATTERN, 'is not an id: lower-case letters, digits and single hyphens')

/**
 * The id of a record of one of the given kinds. The `reference` keyword in the JSON Schema is what the link step
 * of the compiler follows, so a field declared with this function can never point at nothing.
 */
export function reference(...kinds: readonly [Kind, ...Kind[]]) {
  return idSchema.meta({
    reference: kinds,
    tsType: kinds.map((kind) => `${INTERFACES[kind]}Id`).join(' | '),
  })
}

/** The id of a record of any kind. */
export const anyReference = idSchema.meta({ reference: 'any', tsType: 'RecordId' })

const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?[~?%]?`

/** The forms of EDTF levels 0 and 1 that the derive functions read: no seasons, no times, no unspecified digits. */
const EDTF_FORMS = new RegExp(`^(?:${DATE}|${DATE}/(?:${DATE}|\\.\\.)|\\.\\./${DATE})$`)

/** Whether a text has one of those forms and the EDTF library finds its days on the calendar, in order. */
function isEdtf(value: string): boolean {
  if (!EDTF_FORMS.test(value)) return false
  try {
    parseEdtf(value)
    return true
  } catch {
    return false
  }
}

/** A date of the Extended Date/Time Format (ISO 8601-2), level 0 or 1: `2025-01-17`, `2025-04`, `2022~`, `2024-06/2024-07`, `../2025-07-18`. */
export const edtf = z
  .string()
  .refine(isEdtf, {
    error: 'is not an EDTF date; write 2025-01-17, 2025-04, 2022~, 2024-06/2024-07 or ../2025-07-18',
  })
  .meta({ description: 'Date in EDTF (ISO 8601-2) level 0 or 1', format: 'edtf' })

/** A calendar day, ISO 8601: `2026-11-23`. */
export const day = z.iso.date().meta({ description: 'Calendar day, ISO 8601' })

/** A BCP 47 language tag in its short form: `en`, `fa`, `zh-Hans`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'is not a BCP 47 tag such as en, fa or zh-Hans')

/** Text by language. */
export const byLanguage = z.record(languageTag, text)

export const certainty = oneOf({
  high: 'What was read gives the value',
  medium: 'What was read points to the value, and another is possible',
  low: 'What was read does not decide it, or only copies of other reports carry it',
}).meta({ description: 'How sure the editors are of a value, given the sources read' })

/**
 * The mark of a single statement, number or finding for which only copies of other reports were read. It has one value,
 * since the editors grade nothing else at this depth: where it is absent, no more is said than that some source is not
 * a copy. The compiler asks for it exactly there, so that a reader need not look up the grade of each source.
 */
export const weakCertainty = oneOf({
  low: 'every source cited repeats a report that was not read itself',
}).meta({
  description:
    'Present exactly where every source cited here is a copy of another’s report; what carries it proves no question and is not shown as equal fact',
})

/** Words in a quotation, counted as white-space separated pieces. */
export const MAXIMUM_QUOTE_WORDS = 8

export const quote = text
  .refine((value) => value.split(/\s+/).length <= MAXIMUM_QUOTE_WORDS, {
    error: `is longer than ${MAXIMUM_QUOTE_WORDS} words; quote less and paraphrase the rest`,
  })
  .meta({ description: `Exact words in the original language, at most ${MAXIMUM_QUOTE_WORDS}` })

export const locator = z
  .union([
    z.strictObject({
      line: z.int().positive().meta({ description: 'Line of the text, from 1' }),
      sentence: z.int().positive().meta({ description: 'Sentence of that line, from 1' }),
    }),
    z.strictObject({
      article: z.int().positive().meta({ description: 'Number of the article' }),
      paragraph: z.int().positive().optional().meta({ description: 'Number of its paragraph' }),
    }),
    z.strictObject({ page: z.int().positive().meta({ description: 'Page number as printed' }) }),
  ])
  .meta({ description: 'Where in the source: line and sentence, article and paragraph, or page' })

export const citation = z
  .strictObject({
    source: reference('source').meta({ description: 'What was read' }),
    locator: locator.optional(),
    quote: quote.optional(),
  })
  .meta({ id: 'Citation', description: 'Where a fact was read' })

/** At least one citation: every record that states a fact has them. */
export const citations = z
  .array(citation)
  .min(1, 'has no citation; every fact names where it was read')
  .meta({ description: 'Where this was read' })

/** A remark of the editors beside a record or a part of one. */
export const note = text.optional().meta({ description: 'What a reader should know besides, in our words' })

/** The id of an act within its treaty. */
export const actId = z.string().regex(ID_PATTERN).meta({ description: 'Id of the act within its treaty' })

/** Fields that every record carries. The id is the name of its file. */
export const identity = {
  id: idSchema.meta({ description: 'The name of the record’s file; stable, never reused' }),
  formerIds: z.array(idSchema).optional().meta({ description: 'Ids that this record had before' }),
}

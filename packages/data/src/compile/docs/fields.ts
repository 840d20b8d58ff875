import type { JsonSchema } from '../../schema/json-schema.ts'
import { branchesOf, describeType } from './value-type.ts'

/** One field of a record or of a part of one. */
export interface FieldEntry {
  /** Keys from the record down, `[]` for each item of a list: `coding.cow.type`, `paragraphs[].number`. */
  readonly path: string
  readonly type: string
  /** `yes`, `no`, or `in its form` for a field that one form of several must have. */
  readonly required: string
  readonly meaning: string
  /** Each word that may stand there with its meaning; a word without one is left to the vocabulary it comes from. */
  readonly words: readonly { readonly word: string; readonly meaning: string | undefined }[]
}

/** Every field of an object, or of the forms of a union of objects, with the fields of the objects inside it. */
export function fieldsOf(schema: JsonSchema, above = ''): FieldEntry[] {
  const forms = branchesOf(schema)
  const keys = new Set(forms.flatMap(({ properties = {} }) => Object.keys(properties)))
  return [...keys].flatMap((key) => {
    const owners = forms.filter(({ properties = {} }) => Object.hasOwn(properties, key))
    const property = uniteForms(owners.map(({ properties = {} }) => properties[key] ?? {}))
    const isRequired = owners.every(({ required = [] }) => required.includes(key))
    const path = `${above}${key}`
    const field: FieldEntry = {
      path,
      type: describeType(property),
      required: isRequired ? (owners.length === forms.length ? 'yes' : 'in its form') : 'no',
      meaning: property.description ?? '',
      words: wordsOf(property),
    }
    return [field, ...fieldsInside(property, path)]
  })
}

function fieldsInside(property: JsonSchema, path: string): FieldEntry[] {
  const [first] = branchesOf(property)
  if (first?.type === 'array') return fieldsInside(first.items ?? {}, `${path}[]`)
  const hasFields = branchesOf(property).every(({ properties }) => properties !== undefined)
  return hasFields ? fieldsOf(property, `${path}.`) : []
}

function wordsOf(property: JsonSchema): FieldEntry['words'] {
  const [first = property] = branchesOf(property)
  if (first.type === 'array') return wordsOf(first.items ?? {})
  return (first.enum ?? []).map((value) => ({
    word: String(value),
    meaning: first.meanings?.[String(value)],
  }))
}

/** A field of several forms: the same in each, or the tag whose word says which form it is. */
function uniteForms(properties: readonly JsonSchema[]): JsonSchema {
  const [first = {}, ...others] = properties
  if (others.length === 0 || first.const === undefined) return first
  return {
    description: 'Which of the forms it has',
    enum: properties.flatMap((property) => property.const ?? []),
    meanings: Object.fromEntries(
      properties.map((property) => [String(property.const), property.description ?? '']),
    ),
  }
}

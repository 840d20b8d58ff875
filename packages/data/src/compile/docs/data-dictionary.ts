import { formatDate } from '../../derive/dates.ts'
import { type JsonSchema, jsonSchemaOf } from '../../schema/json-schema.ts'
import { COLLECTIONS, INTERFACES, KINDS, type Kind } from '../../schema/kinds.ts'
import { type FieldEntry, fieldsOf } from './fields.ts'
import { code, generatedFrom, linkToSection, table } from './markdown.ts'
import { branchesOf, describeType } from './value-type.ts'

/** The forms of EDTF that a record may use, each once. */
const DATES = [
  '2025-01-17',
  '2025-04',
  '2019',
  '2022~',
  '2022?',
  '2022%',
  '2024-06/2024-07',
  '2022/..',
  '../2025-07-18',
]

/** A section of the dictionary: a kind of record, or a part that several kinds share. */
export interface Section {
  readonly name: string
  readonly schema: JsonSchema
  readonly fields: readonly FieldEntry[]
}

/** The kinds, in the order of the dataset. */
export function kindSections(): (Section & { readonly kind: Kind })[] {
  return KINDS.map((kind) => ({ kind, ...sectionOf(kind, jsonSchemaOf(kind)) }))
}

/** The parts that have a name of their own in the types, by name. */
export function partSections(): Section[] {
  const parts = new Map(KINDS.flatMap((kind) => Object.entries(jsonSchemaOf(kind).$defs ?? {})))
  return [...parts]
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([name, part]) => sectionOf(name, part))
}

function sectionOf(name: string, schema: JsonSchema): Section {
  return { name, schema, fields: fieldsOf(schema) }
}

/** The page that says of every field of every kind what it holds and what that means. */
export function dataDictionary(): string {
  const kinds = kindSections()
  const parts = partSections()
  return [
    generatedFrom('the schemas in src/schema'),
    '# Data dictionary\n\n',
    'Every field of every kind of record. A field that is required may still be null where its type says so: null\n',
    'means that no source read gives the value. A field that is not required is left out.\n\n',
    table(
      ['Kind', 'What it is'],
      kinds.map(({ name, schema }) => [linkToSection(name), schema.description ?? '']),
    ),
    `\nParts that records are made of: ${parts.map(({ name }) => linkToSection(name)).join(', ')}.\n`,
    '\n## Dates\n\nA date is written in EDTF (ISO 8601-2), level 0 or 1, no more exact than its source.\n\n',
    table(
      ['Written', 'Read as'],
      DATES.map((date) => [code(date), formatDate(date)]),
    ),
    ...kinds.map((section) => printSection(section, whereItStands(section.kind))),
    ...parts.map((section) => printSection(section, '')),
  ].join('')
}

function whereItStands(kind: Kind): string {
  const collection = COLLECTIONS[kind]
  const places = [`records/${collection}/<id>.yml`, collection, INTERFACES[kind]].map(code)
  return `File ${places[0]}, key ${places[1]} of the dataset, type ${places[2]}.\n\n`
}

function printSection({ name, schema, fields }: Section, whereItStands: string): string {
  const forms = branchesOf(schema).length > 1 ? `It has ${describeType(schema)}.\n\n` : ''
  return [
    `\n## ${name}\n\n${schema.description}.\n\n${whereItStands}${forms}`,
    table(
      ['Field', 'Type', 'Required', 'Meaning'],
      fields.map(({ path, type, required, meaning }) => [code(path), type, required, meaning]),
    ),
    ...groupByWords(fields).map(printWords),
  ].join('')
}

/** Fields that take the same words are told together. */
function groupByWords(fields: readonly FieldEntry[]): (readonly [FieldEntry, ...FieldEntry[]])[] {
  const groups = new Map<string, [FieldEntry, ...FieldEntry[]]>()
  for (const field of fields.filter(({ words }) => words.length > 0)) {
    const words = JSON.stringify(field.words)
    const group = groups.get(words)
    if (group) group.push(field)
    else groups.set(words, [field])
  }
  return [...groups.values()]
}

function printWords(fields: readonly [FieldEntry, ...FieldEntry[]]): string {
  const head = `The words of ${fields.map(({ path }) => code(path)).join(' and ')}:`
  const [{ words }] = fields
  if (words.every(({ meaning }) => meaning === undefined)) {
    return `\n${head} ${words.map(({ word }) => code(word)).join(', ')}.\n`
  }
  const rows = words.map(({ word, meaning = '' }) => `- ${code(word)}: ${meaning}\n`)
  return `\n${head}\n\n${rows.join('')}`
}

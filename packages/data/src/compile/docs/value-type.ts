import * as z from 'zod'
import { idSchema, languageTag, text } from '../../schema/common.ts'
import type { JsonSchema } from '../../schema/json-schema.ts'
import { webAddress } from '../../schema/source.ts'
import { code, linkToSection } from './markdown.ts'

/** Patterns that have a name of their own. */
const NAMED_PATTERNS = new Map([
  [patternOf(text), 'text'],
  [patternOf(idSchema), 'id'],
  [patternOf(languageTag), 'BCP 47 language tag'],
  [patternOf(webAddress), 'web address'],
])

function patternOf(schema: z.ZodType): string {
  const { pattern } = z.toJSONSchema(schema)
  if (pattern === undefined) throw new Error('a format that the dictionary names has no pattern')
  return pattern
}

/** The branches of a union other than null; of what is no union, the schema alone. */
export function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  return allBranches(schema).filter(({ type }) => type !== 'null')
}

function isNullable(schema: JsonSchema): boolean {
  return allBranches(schema).some(({ type }) => type === 'null')
}

/** JSON Schema writes a union as branches or, of bare types, as a list of types. */
function allBranches(schema: JsonSchema): readonly JsonSchema[] {
  const { anyOf, oneOf, type } = schema
  if (typeof type === 'object') return type.map((one) => ({ ...schema, type: one }))
  return anyOf ?? oneOf ?? [schema]
}

/**
 * Says in words what may stand in a field: `list of ids of actor, at least 1`, `EDTF date or null`. What is a record of
 * its own or a shared part is linked.
 * @throws Error for a form of schema that it has no words for
 */
export function describeType(schema: JsonSchema): string {
  const branches = branchesOf(schema)
  const [only = schema] = branches
  const described = branches.length > 1 ? describeForms(branches) : describeOne(only)
  return isNullable(schema) ? `${described} or null` : described
}

function describeOne(schema: JsonSchema): string {
  const { $ref, reference, enum: values, type, items, additionalProperties, minItems, maxItems } = schema
  if ($ref) return linkToSection($ref.replace('#/$defs/', ''))
  if (reference) {
    return `id of ${reference === 'any' ? 'any record' : reference.map(linkToSection).join(' or ')}`
  }
  if (schema.const !== undefined) return code(String(schema.const))
  if (values) return 'one of the words below'
  switch (type) {
    case 'array':
      return `list of ${inPlural(describeType(items ?? {}))}${describeBounds(minItems, maxItems)}`
    case 'object':
      return typeof additionalProperties === 'object' ? 'text by BCP 47 language tag' : 'object'
    case 'string':
      return describeText(schema)
    case 'integer':
    case 'number':
      return `${type === 'integer' ? 'whole number' : 'number'}${describeRange(schema)}`
    case 'boolean':
      return 'true or false'
  }
  throw new Error(`cannot describe this schema: ${JSON.stringify(schema)}`)
}

/** `one of the forms {line, sentence} or {page}`, without what all forms share; `?` is a key that may be left out. */
function describeForms(branches: readonly JsonSchema[]): string {
  const isShared = (key: string) =>
    branches.every(({ properties = {} }) => properties[key] && properties[key].const === undefined)
  const forms = branches.map(({ properties = {}, required = [] }) => {
    const keys = Object.entries(properties).filter(([key]) => !isShared(key))
    const written = keys.map(([key, property]) => {
      const tag = property.const === undefined ? '' : `: ${property.const}`
      return `${key}${required.includes(key) ? '' : '?'}${tag}`
    })
    return code(`{${written.join(', ')}}`)
  })
  return `one of the forms ${forms.join(' or ')}`
}

function inPlural(described: string): string {
  return described
    .replace(/^one of the words/, 'words')
    .replace(/^(id|text|object|number|whole number|BCP 47 language tag)\b/, '$1s')
}

function describeText({ format, pattern, maxLength }: JsonSchema): string {
  if (format === 'edtf') return '[EDTF date](#dates)'
  if (format === 'date') return 'day, ISO 8601'
  const named = pattern === undefined ? 'text' : NAMED_PATTERNS.get(pattern)
  const described = named ?? `text of the form ${code(pattern ?? '')}`
  return maxLength === undefined ? described : `${described} of at most ${maxLength} characters`
}

function describeBounds(least: number | undefined, most: number | undefined): string {
  if (least !== undefined && most !== undefined) return `, ${least} to ${most}`
  return least === undefined ? '' : `, at least ${least}`
}

/** The bounds of a number; those of what can be represented at all are not worth a word. */
function describeRange({ minimum, maximum, exclusiveMinimum, type }: JsonSchema): string {
  const isMeant = (bound: number | undefined): bound is number =>
    bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER
  const least = type === 'integer' && exclusiveMinimum !== undefined ? exclusiveMinimum + 1 : minimum
  if (isMeant(least) && isMeant(maximum)) return ` from ${least} to ${maximum}`
  return isMeant(least) ? ` from ${least}` : ''
}

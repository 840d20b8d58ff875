import type { JsonSchema } from '../schema/json-schema.ts'
import type { Kind } from '../schema/kinds.ts'

/** A place in a record where the id of another record stands. */
export interface Reference {
  readonly path: readonly PropertyKey[]
  readonly id: string
  readonly kinds: readonly Kind[] | 'any'
}

/** Finds every reference in a valid record by walking it beside the JSON Schema of its kind. */
export function findReferences(root: JsonSchema, value: unknown): Reference[] {
  const found: Reference[] = []

  const walk = (schema: JsonSchema, part: unknown, path: readonly PropertyKey[]): void => {
    if (schema.$ref) {
      const name = schema.$ref.replace('#/$defs/', '')
      const definition = root.$defs?.[name]
      if (definition) walk(definition, part, path)
      return
    }
    if (schema.reference && typeof part === 'string') {
      found.push({ path, id: part, kinds: schema.reference })
      return
    }
    for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) {
      if (couldMatch(branch, part)) walk(branch, part, path)
    }
    if (Array.isArray(part)) {
      if (schema.items) for (const [index, item] of part.entries()) walk(schema.items, item, [...path, index])
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, child] of Object.entries(part)) {
        const property = schema.properties?.[key]
        if (property) walk(property, child, [...path, key])
      }
    }
  }

  walk(root, value, [])
  return found
}

/** Whether a branch of a union can be the one that a value belongs to: it has the keys and constants of the branch. */
function couldMatch(branch: JsonSchema, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return true
  return (
    (branch.required ?? []).every((key) => Object.hasOwn(part, key)) &&
    Object.entries(branch.properties ?? {}).every(
      ([key, property]) =>
        property.const === undefined ||
        !Object.hasOwn(part, key) ||
        Reflect.get(part, key) === property.const,
    )
  )
}

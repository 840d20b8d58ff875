import type { JsonSchema } from '../../schema/json-schema.ts'

/** A single value of a record: where it stands, and the schema that it keeps to. */
export interface Leaf {
  readonly path: readonly string[]
  readonly schema: JsonSchema
  /** Whether it is always there and never null. */
  readonly required: boolean
}

/** A list inside a record, or texts by language. */
export interface List {
  readonly path: readonly string[]
  readonly form: 'values' | 'objects' | 'texts-by-language' | 'citations'
  readonly items: JsonSchema
  readonly description: string | undefined
}

export interface FlatSchema {
  readonly leaves: readonly Leaf[]
  readonly lists: readonly List[]
}

/**
 * Takes the schema of an object apart into single values and lists, so that each value is a cell and each list is a
 * table. Written for the few schema forms that the record schemas use; any other form throws.
 */
export function flattenSchema(root: JsonSchema, schema: JsonSchema): FlatSchema {
  const leaves: Leaf[] = []
  const lists: List[] = []

  const walk = (part: JsonSchema, path: readonly string[], always: boolean): void => {
    const { schema: found, nullable } = settle(root, part)
    const required = always && !nullable
    if (found.properties) {
      for (const [key, property] of Object.entries(found.properties)) {
        walk(property, [...path, key], required && (found.required ?? []).includes(key))
      }
    } else if (found.type === 'array') {
      const items = found.items ?? {}
      const settled = settle(root, items).schema
      const form = items.$ref === '#/$defs/Citation' ? 'citations' : settled.properties ? 'objects' : 'values'
      lists.push({ path, form, items: settled, description: found.description })
    } else if (typeof found.additionalProperties === 'object') {
      const items = found.additionalProperties
      lists.push({ path, form: 'texts-by-language', items, description: found.description })
    } else {
      leaves.push({ path, schema: found, required })
    }
  }

  walk(schema, [], true)
  return { leaves, lists }
}

/** A schema without its references and unions: what remains is an object, a list or a single value. */
function settle(root: JsonSchema, part: JsonSchema): { schema: JsonSchema; nullable: boolean } {
  if (part.$ref) {
    const { $ref, ...beside } = part
    const definition = root.$defs?.[$ref.replace('#/$defs/', '')]
    if (!definition) throw new Error(`the schema has no definition ${$ref}`)
    return settle(root, { ...definition, ...beside })
  }
  const branches = part.anyOf ?? part.oneOf
  if (!branches) {
    if (!Array.isArray(part.type)) return { schema: part, nullable: false }
    const [type, ...others] = part.type.filter((name) => name !== 'null')
    if (!type || others.length > 0) throw new Error(`cannot make a column of ${JSON.stringify(part)}`)
    return { schema: { ...part, type }, nullable: part.type.includes('null') }
  }
  const { anyOf: _, oneOf: __, ...beside } = part
  const settled = branches
    .filter((branch) => branch.type !== 'null')
    .map((branch) => settle(root, branch).schema)
  return {
    schema: { ...uniteBranches(settled), ...beside },
    nullable: settled.length < branches.length,
  }
}

/** One object schema that has the properties of every branch; required are those that every branch requires. */
function uniteBranches(branches: readonly JsonSchema[]): JsonSchema {
  const [first, ...others] = branches
  if (!first) throw new Error('the schema has a union of nothing')
  if (others.length === 0) return first
  const properties: Record<string, JsonSchema> = {}
  for (const branch of branches) {
    if (!branch.properties) throw new Error(`cannot make columns of this union: ${JSON.stringify(branches)}`)
    for (const [key, property] of Object.entries(branch.properties)) {
      properties[key] = uniteValues(properties[key], property)
    }
  }
  const required = (first.required ?? []).filter((key) =>
    others.every((branch) => branch.required?.includes(key)),
  )
  return { type: 'object', properties, required }
}

/** The tag of a union, `point` in one branch and `route` in the other, is one of both in the union. */
function uniteValues(before: JsonSchema | undefined, added: JsonSchema): JsonSchema {
  if (!before || added.const === undefined) return before ?? added
  const values = before.enum ?? (before.const === undefined ? [] : [before.const])
  const { const: _, ...beside } = before
  return { ...beside, enum: [...values, added.const] }
}

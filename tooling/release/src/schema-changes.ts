import type { Bump } from '@partnership/data'

/** A difference between two JSON Schemas of the dataset, and how large a version it asks for. */
export interface SchemaChange {
  /** Where: keys of the dataset, `[]` for the items of a list, `|2` for the second branch of a union. */
  readonly path: string
  readonly change: string
  readonly bump: Bump
}

interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/** What a reader may rely on at one place of the dataset. */
interface Guarantee {
  readonly types: readonly string[]
  readonly isRequired: boolean
  /** The allowed values; nothing when any value of the type is allowed. */
  readonly values: readonly string[] | undefined
}

/**
 * What a reader of the dataset must know of between two versions of its schema. A key that is gone, may now be
 * missing or may now be of another type breaks a reader; so does an allowed value that is gone, since code that asks
 * for it finds nothing. A new key or a new allowed value does not. Patterns and descriptions promise nothing here.
 */
export function compareSchemas(before: Schema, after: Schema): SchemaChange[] {
  const old = guaranteesOf(before)
  const young = guaranteesOf(after)
  const changes: SchemaChange[] = []
  const report = (path: string, change: string, bump: Bump) => changes.push({ path, change, bump })

  for (const [path, promised] of old) {
    const kept = young.get(path)
    if (!kept) {
      report(path, 'is gone', 'major')
      continue
    }
    if (promised.isRequired && !kept.isRequired) report(path, 'may now be missing', 'major')
    for (const type of kept.types) {
      if (!promised.types.includes(type)) report(path, `may now be ${nameOf(type)}`, 'major')
    }
    if (promised.values === undefined || kept.values === undefined) {
      if (promised.values !== undefined) report(path, 'may now have any value', 'minor')
      continue
    }
    for (const value of promised.values) {
      if (!kept.values.includes(value)) report(path, `can no longer be ${value}`, 'major')
    }
    for (const value of kept.values) {
      if (!promised.values.includes(value)) report(path, `can now be ${value}`, 'minor')
    }
  }
  for (const path of young.keys()) if (!old.has(path)) report(path, 'is new', 'minor')
  return changes
}

function nameOf(type: string): string {
  return type === 'null' ? 'null' : /^[aio]/.test(type) ? `an ${type}` : `a ${type}`
}

function guaranteesOf(root: Schema): Map<string, Guarantee> {
  const guarantees = new Map<string, Guarantee>()

  const walk = (schema: Schema, path: string, isRequired: boolean): void => {
    const resolved = resolve(root, schema)
    const branches = (resolved.anyOf ?? resolved.oneOf ?? [resolved]).map((branch) => resolve(root, branch))
    const earlier = guarantees.get(path)
    const types = branches.flatMap(typesOf)
    const values = branches.map(valuesOf)
    guarantees.set(path, {
      types: [...new Set([...(earlier?.types ?? []), ...types])].sort(),
      isRequired: isRequired && (earlier?.isRequired ?? true),
      values: values.every((some) => some !== undefined) ? [...new Set(values.flat())].sort() : undefined,
    })
    for (const branch of branches) {
      for (const [key, child] of Object.entries(branch.properties ?? {})) {
        // A key that not every branch has may be missing.
        const isIn = (other: Schema) => other.type !== 'object' || (other.required ?? []).includes(key)
        walk(child, path === '' ? key : `${path}.${key}`, branches.every(isIn))
      }
      if (branch.items) walk(branch.items, `${path}[]`, true)
      if (typeof branch.additionalProperties === 'object')
        walk(branch.additionalProperties, `${path}.*`, false)
    }
  }

  walk(root, '', true)
  return guarantees
}

function resolve(root: Schema, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const definition = root.$defs?.[schema.$ref.replace('#/$defs/', '')]
  if (!definition) throw new RangeError(`the schema refers to "${schema.$ref}", which it does not define`)
  return definition
}

function typesOf({ type, const: only, enum: values }: Schema): string[] {
  if (type !== undefined) return [type].flat()
  const examples = values ?? (only === undefined ? [] : [only])
  return examples.map((value) => (value === null ? 'null' : typeof value))
}

function valuesOf({ type, const: only, enum: values }: Schema): string[] | undefined {
  if (type === 'null') return ['null']
  if (only !== undefined) return [JSON.stringify(only)]
  return values?.map((value) => JSON.stringify(value))
}

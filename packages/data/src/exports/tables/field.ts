import type { JsonSchema } from '../../schema/json-schema.ts'
import { COLLECTIONS } from '../../schema/kinds.ts'
import type { Field, FieldConstraints, ForeignKey } from './table.ts'
import type { Column } from './table-plan.ts'

/** The position of an item in its list. */
export const POSITION: Field = {
  name: 'position',
  type: 'integer',
  description: 'Place in the list, from 0',
  constraints: { required: true, minimum: 0 },
}

/** A column that says to which row of a table, or to which record, a row belongs. */
export function ownerField(name: string, of: string): Field {
  return {
    name,
    type: 'string',
    description: `The ${of} that the row belongs to`,
    constraints: { required: true },
  }
}

/** The column of a value of a record, as Table Schema describes it. */
export function fieldOf({ name, schema, required }: Column): Field {
  const description = schema.description ?? describeReference(schema)
  const constraints = constraintsOf(schema, required)
  return {
    name,
    type: typeOf(schema),
    ...(schema.format === 'uri' && { format: 'uri' }),
    ...(description && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

/** The key that holds a column to the table of the records that it names; nothing where it names none. */
export function foreignKeyOf({ name, schema }: Column): ForeignKey | null {
  if (!schema.reference) return null
  const [kind, ...others] = schema.reference === 'any' ? [] : schema.reference
  const table = kind && others.length === 0 ? COLLECTIONS[kind] : 'records'
  return { fields: [name], table, tableFields: ['id'] }
}

function describeReference({ reference }: JsonSchema): string | undefined {
  if (!reference) return undefined
  return `Id of a ${reference === 'any' ? 'record of any kind' : reference.join(' or ')}`
}

function typeOf(schema: JsonSchema): Field['type'] {
  if (schema.format === 'date') return 'date'
  const [sample] = schema.const === undefined ? (schema.enum ?? []) : [schema.const]
  const type = schema.type ?? typeof sample
  if (type === 'string' || type === 'integer' || type === 'number' || type === 'boolean') return type
  throw new Error(`cannot make a column of this schema: ${JSON.stringify(schema)}`)
}

function constraintsOf(schema: JsonSchema, required: boolean): FieldConstraints {
  const options = schema.enum?.filter((value) => typeof value === 'string')
  const minimum = schema.exclusiveMinimum === 0 && schema.type === 'integer' ? 1 : bound(schema.minimum)
  const maximum = bound(schema.maximum)
  return {
    ...(required && { required }),
    ...(options && { enum: options }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(schema.maxLength !== undefined && { maxLength: schema.maxLength }),
  }
}

/** A bound that says something: zod bounds every integer by what a double can hold. */
function bound(value: number | undefined): number | undefined {
  return value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined
}

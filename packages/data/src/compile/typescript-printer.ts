import { type JsonSchema, jsonSchemaOf } from '../schema/json-schema.ts'
import { COLLECTIONS, INTERFACES, KINDS, type Kind } from '../schema/kinds.ts'

/**
 * Prints the record schemas as TypeScript: readonly interfaces, unions of ids, and the dataset.
 * Written for the few schema forms that the record schemas use; any other form throws.
 * @param formerIds ids that records had before, which the look-ups follow
 */
export function printTypes(
  idsByKind: ReadonlyMap<Kind, readonly string[]>,
  formerIds: readonly string[] = [],
): string {
  const schemas = KINDS.map((kind) => [kind, jsonSchemaOf(kind)] as const)
  const shared = new Map<string, JsonSchema>()
  for (const [, schema] of schemas) {
    for (const [name, definition] of Object.entries(schema.$defs ?? {})) shared.set(name, definition)
  }
  const sharedNames = [...shared.keys()].sort()
  return [
    ...KINDS.map((kind) =>
      printIdUnion(`Ids of the ${COLLECTIONS[kind]}`, INTERFACES[kind], idsByKind.get(kind) ?? []),
    ),
    printIdUnion('Ids that records had before; the look-ups follow them', 'Retired', [...formerIds].sort()),
    `/** The id of any record. */\nexport type RecordId = ${KINDS.map((kind) => `${INTERFACES[kind]}Id`).join(' | ')}\n`,
    ...sharedNames.map((name) => printDeclaration(name, shared.get(name) ?? {})),
    ...schemas.map(([kind, schema]) => printDeclaration(INTERFACES[kind], withOwnId(schema, kind))),
    printDatasetType(),
  ].join('\n')
}

function printIdUnion(comment: string, name: string, ids: readonly string[]): string {
  const members = ids.length > 0 ? ids.map((id) => `\n  | '${id}'`).join('') : ' never'
  return `/** ${comment}. */\nexport type ${name}Id =${members}\n`
}

function withOwnId(schema: JsonSchema, kind: Kind): JsonSchema {
  const typed = (part: JsonSchema): JsonSchema =>
    part.properties?.id
      ? {
          ...part,
          properties: { ...part.properties, id: { ...part.properties.id, tsType: `${INTERFACES[kind]}Id` } },
        }
      : part
  if (schema.oneOf) return { ...schema, oneOf: schema.oneOf.map(typed) }
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map(typed) }
  return typed(schema)
}

function printDeclaration(name: string, schema: JsonSchema): string {
  const comment = schema.description ? `/** ${schema.description}. */\n` : ''
  if (schema.type === 'object' && schema.properties) {
    return `${comment}export interface ${name} ${printObject(schema, '')}\n`
  }
  return `${comment}export type ${name} = ${printType(schema, '')}\n`
}

function printObject(schema: JsonSchema, indent: string): string {
  const inner = `${indent}  `
  const members = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const comment = property.description ? `${inner}/** ${property.description}. */\n` : ''
    const optional = schema.required?.includes(key) ? '' : '?'
    return `${comment}${inner}readonly ${key}${optional}: ${printType(property, inner)}\n`
  })
  return `{\n${members.join('')}${indent}}`
}

function printType(schema: JsonSchema, indent: string): string {
  if (schema.tsType) return schema.tsType
  if (schema.$ref) return schema.$ref.replace('#/$defs/', '')
  if (schema.const !== undefined) return printLiteral(schema.const)
  if (schema.enum) return schema.enum.map(printLiteral).join(' | ')
  const branches = schema.anyOf ?? schema.oneOf
  if (branches) return branches.map((branch) => printType(branch, indent)).join(' | ')
  if (Array.isArray(schema.type)) return schema.type.map((type) => printType({ type }, indent)).join(' | ')
  switch (schema.type) {
    case 'string':
      return 'string'
    case 'number':
    case 'integer':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'null':
      return 'null'
    case 'array':
      return `readonly ${parenthesised(printType(schema.items ?? {}, indent))}[]`
    case 'object':
      if (schema.properties) return printObject(schema, indent)
      if (typeof schema.additionalProperties === 'object') {
        return `Readonly<Record<string, ${printType(schema.additionalProperties, indent)}>>`
      }
  }
  throw new Error(`cannot print this schema as TypeScript: ${JSON.stringify(schema)}`)
}

function parenthesised(type: string): string {
  return type.includes('|') || type.startsWith('readonly ') ? `(${type})` : type
}

function printLiteral(value: string | number | boolean | null): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value)
}

function printDatasetType(): string {
  const members = KINDS.map((kind) => `  readonly ${COLLECTIONS[kind]}: readonly ${INTERFACES[kind]}[]\n`)
  return `/** Every record, by kind, each kind sorted by id. */\nexport interface Dataset {\n  readonly version: string\n${members.join('')}}\n`
}

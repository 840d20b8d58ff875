import * as z from 'zod'
import { SCHEMAS } from './index.ts'
import { COLLECTIONS, KINDS, type Kind } from './kinds.ts'

/** The parts of JSON Schema 2020-12 that the record schemas produce, with our three keywords. */
export interface JsonSchema {
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly enum?: readonly (string | number | boolean | null)[]
  readonly const?: string | number | boolean | null
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minItems?: number
  readonly maxItems?: number
  /** Kinds of record that the string is the id of, or `any`. */
  readonly reference?: readonly Kind[] | 'any'
  /** TypeScript type to print instead of `string`. */
  readonly tsType?: string
  /** What each word of an `enum` means. */
  readonly meanings?: Readonly<Record<string, string>>
}

/** JSON Schema of one kind of record. */
export function jsonSchemaOf(kind: Kind): JsonSchema {
  // zod types its result by its own, wider interface; the record schemas use only the part described above.
  return z.toJSONSchema(SCHEMAS[kind], { target: 'draft-2020-12', unrepresentable: 'throw' }) as JsonSchema
}

/**
 * The name of the JSON Schema of the datasets of a version. It carries the major version alone, because within one a
 * dataset that was valid stays valid. A URN, since the project has no address of its own.
 * @param version semantic version of the data, such as `1.4.0`
 */
export function datasetSchemaId(version: string): string {
  return `urn:partnership-brief:data:schema:${version.split('.', 1)[0]}`
}

/**
 * JSON Schema of the whole dataset, in the keywords of the standard alone.
 * @param version semantic version of the data
 */
export function datasetJsonSchema(version: string): JsonSchema {
  const dataset = z.strictObject({
    version: z.string(),
    ...Object.fromEntries(KINDS.map((kind) => [COLLECTIONS[kind], z.array(SCHEMAS[kind])])),
  })
  const described = z.toJSONSchema(dataset, {
    target: 'draft-2020-12',
    unrepresentable: 'throw',
    // Validators in strict mode refuse keywords and formats that they do not know; these are for the compiler alone.
    override: ({ jsonSchema }) => {
      delete jsonSchema.reference
      delete jsonSchema.tsType
      delete jsonSchema.meanings
      if (jsonSchema.format === 'edtf') delete jsonSchema.format
    },
  })
  const { $schema, ...rest } = described
  // As above.
  return { $schema, $id: datasetSchemaId(version), ...rest } as JsonSchema
}

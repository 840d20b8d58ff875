import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JsonSchema, jsonSchemaOf } from '../schema/json-schema.ts'
import { KINDS, type Kind } from '../schema/kinds.ts'
import { formatPath } from './fault.ts'
import { findReferences } from './references.ts'

/** A value that a schema allows, with every id that was put into a reference field while it was made. */
interface Specimen {
  readonly value: unknown
  readonly placed: readonly Placed[]
}

interface Placed {
  readonly path: readonly PropertyKey[]
  readonly id: string
  readonly kinds: readonly Kind[] | 'any'
}

describe('finding references', () => {
  it.for(KINDS)('finds every id in a reference field of a %s, at its place and once', (kind) => {
    const schema = jsonSchemaOf(kind)
    fc.assert(
      fc.property(specimen(schema, schema), ({ value, placed }) => {
        expect(inOrder(findReferences(schema, value))).toEqual(inOrder(placed))
      }),
      { numRuns: 60 },
    )
  })

  it('knows which fields of which kind refer to records', () => {
    const fields = Object.fromEntries(KINDS.map((kind) => [kind, referenceFields(kind)]))
    expect(fields).toEqual({
      source: [],
      actor: [
        'citations.source → source',
        'memberOf → actor',
        'offices.citations.source → source',
        'offices.of → actor',
      ],
      place: ['citations.source → source', 'via → place'],
      topic: ['broader → topic'],
      treaty: [
        'acts.alternatives.citations.source → source',
        'acts.by → actor',
        'acts.citations.source → source',
        'acts.place → place',
        'citations.source → source',
        'coding.variables.basis → provision',
        'parties → actor',
        'predecessors.citations.source → source',
        'predecessors.treaty → treaty',
        'replaces → treaty',
        'signatories.actor → actor',
        'textPages → source',
      ],
      provision: ['citations.source → source', 'topic → topic', 'treaty → treaty'],
      event: [
        'act.treaty → treaty',
        'actors → actor',
        'citations.source → source',
        'place → place',
        'recipients → actor',
        'topics → topic',
        'treaties → treaty',
      ],
      claim: [
        'about.actors → actor',
        'about.event → event',
        'about.places → place',
        'about.provision → provision',
        'about.treaty → treaty',
        'assertions.actor → actor',
        'assertions.citation.source → source',
        'assertions.speaker → actor',
        'assessment.citations.source → source',
        'topic → topic',
      ],
      series: [
        'citations.source → source',
        'points.citations.source → source',
        'points.disagreesWithOtherSeries.series → series',
        'points.statedByActor → actor',
        'topic → topic',
      ],
      question: ['citations.source → source', 'supports → any', 'topic → topic'],
    })
  })
})

/** The reference fields of a kind without indexes, from enough specimens that each optional field occurs. */
function referenceFields(kind: Kind): string[] {
  const schema = jsonSchemaOf(kind)
  const specimens = fc.sample(specimen(schema, schema), { numRuns: 300, seed: 1 })
  const fields = specimens.flatMap(({ value }) =>
    findReferences(schema, value).map(
      ({ path, kinds }) =>
        `${path.filter((key) => typeof key === 'string').join('.')} → ${kinds === 'any' ? 'any' : kinds.join(' or ')}`,
    ),
  )
  return [...new Set(fields)].sort()
}

function specimen(root: JsonSchema, schema: JsonSchema): fc.Arbitrary<Specimen> {
  if (schema.$ref) return specimen(root, root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {})
  const { reference } = schema
  if (reference) {
    return fc
      .stringMatching(/^[a-z]{1,5}(-[a-z]{1,3})?$/)
      .map((id) => ({ value: id, placed: [{ path: [], id, kinds: reference }] }))
  }
  const branches = schema.anyOf ?? schema.oneOf
  if (branches) return fc.oneof(...branches.map((branch) => specimen(root, branch)))
  if (schema.const !== undefined) return fc.constant({ value: schema.const, placed: [] })
  if (schema.enum) return fc.constantFrom(...schema.enum).map(plain)
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type) => specimen(root, { ...schema, type })))
  switch (schema.type) {
    case 'object':
      return schema.properties ? object(root, schema) : fc.dictionary(fc.string(), fc.string()).map(plain)
    case 'array':
      return fc.array(specimen(root, schema.items ?? {}), { maxLength: 3 }).map((items) => ({
        value: items.map(({ value }) => value),
        placed: items.flatMap(({ placed }, index) => placed.map((one) => under(index, one))),
      }))
    case 'string':
      return fc.string().map(plain)
    case 'integer':
    case 'number':
      return fc.integer().map(plain)
    case 'boolean':
      return fc.boolean().map(plain)
    case 'null':
      return fc.constant(plain(null))
    default:
      throw new Error(`no specimen can be made of ${JSON.stringify(schema)}`)
  }
}

function object(root: JsonSchema, schema: JsonSchema): fc.Arbitrary<Specimen> {
  const required = schema.required ?? []
  const members = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, property]) => [key, specimen(root, property)]),
  )
  return fc.record(members, { requiredKeys: [...required] }).map((record) => {
    const entries = Object.entries(record)
    return {
      value: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
      placed: entries.flatMap(([key, { placed }]) => placed.map((one) => under(key, one))),
    }
  })
}

function under(key: PropertyKey, placed: Placed): Placed {
  return { ...placed, path: [key, ...placed.path] }
}

function plain(value: unknown): Specimen {
  return { value, placed: [] }
}

function inOrder(references: readonly Placed[]): string[] {
  return references.map(({ path, id, kinds }) => `${formatPath(path)} = ${id} (${kinds})`).sort()
}

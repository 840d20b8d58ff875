import { describe, expect, it } from 'vitest'
import type { JsonSchema } from '../../schema/json-schema.ts'
import { KINDS } from '../../schema/kinds.ts'
import { dataDictionary, kindSections, partSections } from './data-dictionary.ts'
import { fieldsOf } from './fields.ts'

const SECTIONS = [...kindSections(), ...partSections()]
const FIELDS = SECTIONS.flatMap(({ name, fields }) =>
  fields.map((field) => ({ place: `${name}.${field.path}`, field })),
)

/** Words of a published vocabulary that were not all read; its manual says what they mean. */
const DEFINED_ELSEWHERE = ['PloverCode.event']

/** Every key of a schema, however deep, but not of the parts that it refers to. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  // `$defs` holds the parts; the others are schemas, or lists and mappings of schemas.
  const { $defs: _, properties = {}, ...rest } = value as JsonSchema
  return [
    ...Object.entries(properties).flatMap(([key, property]) => [key, ...keysIn(property)]),
    ...Object.values(rest).flatMap(keysIn),
  ]
}

describe('the data dictionary', () => {
  it('has every kind, then every part, each once', () => {
    const names = SECTIONS.map(({ name }) => name)
    expect(names.slice(0, KINDS.length)).toEqual(KINDS)
    expect(names).toEqual([...new Set(names)])
    const headings = [...dataDictionary().matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual(['Dates', ...names])
  })

  it.for(SECTIONS)('has every field of $name, each once', ({ schema, fields }) => {
    const paths = fields.map(({ path }) => path)
    expect(paths).toEqual([...new Set(paths)])
    const keys = new Set(paths.map((path) => path.split('.').at(-1)?.replace('[]', '')))
    expect([...keys].sort()).toEqual([...new Set(keysIn(schema))].sort())
    expect(paths.length).toBeGreaterThan(1)
  })

  it('says what every field means; add .meta({ description }) in src/schema to those listed here', () => {
    expect(FIELDS.filter(({ field }) => field.meaning === '').map(({ place }) => place)).toEqual([])
    expect(SECTIONS.filter(({ schema }) => !schema.description).map(({ name }) => name)).toEqual([])
  })

  it('says what every word means; declare those listed here with oneOf in src/schema', () => {
    const bare = FIELDS.filter(({ field }) => field.words.some(({ meaning }) => !meaning))
    expect(bare.map(({ place }) => place)).toEqual(DEFINED_ELSEWHERE)
    expect(FIELDS.filter(({ field }) => field.words.length > 0).length).toBeGreaterThan(15)
  })

  it('links only to its own sections', () => {
    const page = dataDictionary()
    const anchors = [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase())
    expect(anchors).toEqual([...new Set(anchors)])
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor)
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([])
  })

  it('tells fields that take the same words together', () => {
    expect(dataDictionary().match(/^The words of `obligation` and `alsoObligations`:$/gm)).toHaveLength(1)
  })
})

describe('the fields of a union', () => {
  const point = {
    type: 'object',
    properties: { kind: { const: 'p', description: 'A point' }, at: { type: 'string' } },
  }
  const way = {
    type: 'object',
    properties: { kind: { const: 'w', description: 'A way' }, via: { type: 'string' } },
  }
  const fields = fieldsOf({
    oneOf: [
      { ...point, required: ['kind', 'at'] },
      { ...way, required: ['kind'] },
    ],
  })

  it('are required always, in one form, or never', () => {
    expect(fields.map(({ path, required }) => [path, required])).toEqual([
      ['kind', 'yes'],
      ['at', 'in its form'],
      ['via', 'no'],
    ])
  })

  it('have in the tag one word a form', () => {
    expect(fields[0]?.words).toEqual([
      { word: 'p', meaning: 'A point' },
      { word: 'w', meaning: 'A way' },
    ])
  })
})

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compareSchemas } from './schema-changes.ts'

const event = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    date: { type: 'string' },
    note: { type: 'string' },
    confidence: { type: 'string', enum: ['high', 'low'] },
    place: { anyOf: [{ $ref: '#/$defs/Place' }, { type: 'null' }] },
  },
  required: ['id', 'date', 'confidence', 'place'],
}
const place = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] }
const schemaOf = (changed: object = {}, required = event.required) => ({
  type: 'object',
  properties: {
    events: { type: 'array', items: { ...event, required, properties: { ...event.properties, ...changed } } },
  },
  required: ['events'],
  $defs: { Place: place },
})

const changesTo = (...after: Parameters<typeof schemaOf>) => compareSchemas(schemaOf(), schemaOf(...after))

describe('comparing two schemas of the dataset', () => {
  it('finds nothing between a schema and itself, the one in use included', () => {
    expect(changesTo()).toEqual([])
    const file = fileURLToPath(import.meta.resolve('@partnership/data/schema.json'))
    const inUse = JSON.parse(readFileSync(file, 'utf8'))
    expect(compareSchemas(inUse, inUse)).toEqual([])
    const { events: _, ...others } = inUse.properties
    expect(compareSchemas(inUse, { ...inUse, properties: others }).length).toBeGreaterThan(20)
  })

  it('calls a new key and a new allowed value minor', () => {
    expect(changesTo({ time: { type: 'string' } })).toEqual([
      { path: 'events[].time', change: 'is new', bump: 'minor' },
    ])
    expect(changesTo({ confidence: { type: 'string', enum: ['high', 'medium', 'low'] } })).toEqual([
      { path: 'events[].confidence', change: 'can now be "medium"', bump: 'minor' },
    ])
  })

  it('calls a key that is gone or may be missing, and a value that is gone, major', () => {
    const { note: _, ...rest } = event.properties
    const without = {
      ...schemaOf(),
      properties: { events: { type: 'array', items: { ...event, properties: rest } } },
    }
    expect(compareSchemas(schemaOf(), without)).toEqual([
      { path: 'events[].note', change: 'is gone', bump: 'major' },
    ])
    expect(changesTo({}, ['id', 'confidence', 'place'])).toEqual([
      { path: 'events[].date', change: 'may now be missing', bump: 'major' },
    ])
    expect(changesTo({ confidence: { type: 'string', enum: ['high'] } })).toEqual([
      { path: 'events[].confidence', change: 'can no longer be "low"', bump: 'major' },
    ])
  })

  it('calls a new type and a new null major, and one type less nothing', () => {
    expect(changesTo({ date: { type: 'number' } })).toEqual([
      { path: 'events[].date', change: 'may now be a number', bump: 'major' },
    ])
    expect(changesTo({ date: { anyOf: [{ type: 'string' }, { type: 'null' }] } })).toEqual([
      { path: 'events[].date', change: 'may now be null', bump: 'major' },
    ])
    expect(changesTo({ place: { $ref: '#/$defs/Place' } })).toEqual([])
  })

  it('lets a key become required, and says nothing of patterns and descriptions', () => {
    expect(changesTo({}, [...event.required, 'note'])).toEqual([])
    expect(changesTo({ date: { type: 'string', pattern: '^x', description: 'When' } })).toEqual([])
  })

  it('follows references, and says which is not defined', () => {
    const changed = { ...schemaOf(), $defs: { Place: { ...place, required: [] } } }
    expect(compareSchemas(schemaOf(), changed)).toEqual([
      { path: 'events[].place.name', change: 'may now be missing', bump: 'major' },
    ])
    expect(() => compareSchemas({ ...schemaOf(), $defs: {} }, schemaOf())).toThrow(/#\/\$defs\/Place/)
  })
})

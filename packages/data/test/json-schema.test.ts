import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { datasetJsonSchema, datasetSchemaId } from '../src/schema/json-schema.ts'
import { compileRealRecords } from './real-dataset.ts'

const { dataset } = compileRealRecords()
/** A validator of somebody else, strict as it is when nobody says otherwise. */
const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const isValid = ajv.compile(datasetJsonSchema(dataset.version))

describe('the JSON Schema of the dataset', () => {
  it('is one that a strict validator takes, and the dataset keeps to it', () => {
    isValid(dataset)
    expect(isValid.errors).toBeNull()
  })

  it('has a name that lasts as long as the major version', () => {
    expect(datasetJsonSchema(dataset.version).$id).toBe(datasetSchemaId(dataset.version))
    expect(datasetSchemaId('2.14.3')).toBe('urn:partnership-brief:data:schema:2')
    expect(datasetSchemaId('2.0.0-beta.1')).toBe(datasetSchemaId('2.14.3'))
    expect(datasetSchemaId('10.0.0')).not.toBe(datasetSchemaId('1.0.0'))
  })

  it.for([
    ['a number for a date', { events: dataset.events.map((event) => ({ ...event, date: 5 })) }],
    ['a field that no record has', { places: dataset.places.map((place) => ({ ...place, capital: true })) }],
    ['no claims', { claims: undefined }],
  ] as const)('refuses %s', ([, change]) => {
    expect(isValid(JSON.parse(JSON.stringify({ ...dataset, ...change })))).toBe(false)
  })
})

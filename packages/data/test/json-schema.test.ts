import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { datasetJsonSchema } from '../src/schema/json-schema.ts'
import { compileRealRecords } from './real-dataset.ts'

const { dataset } = compileRealRecords()
/** A validator of somebody else, strict as it is when nobody says otherwise. */
const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const isValid = ajv.compile(datasetJsonSchema())

describe('the JSON Schema of the dataset', () => {
  it('is one that a strict validator takes, and the dataset keeps to it', () => {
    isValid(dataset)
    expect(isValid.errors).toBeNull()
  })

  it.for([
    ['a number for a date', { events: dataset.events.map((event) => ({ ...event, date: 5 })) }],
    ['a field that no record has', { places: dataset.places.map((place) => ({ ...place, capital: true })) }],
    ['no claims', { claims: undefined }],
  ] as const)('refuses %s', ([, change]) => {
    expect(isValid(JSON.parse(JSON.stringify({ ...dataset, ...change })))).toBe(false)
  })
})

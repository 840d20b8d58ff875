import { sourceSchema } from '@partnership/data/schema'
import { expect, it } from 'vitest'
import { GRADES } from './grades.ts'

it('the grades of sources stand in the order of the data', () => {
  expect(Object.keys(GRADES)).toEqual(sourceSchema.shape.grade.options)
})

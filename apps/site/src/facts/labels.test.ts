import { sourceSchema } from '@partnership/data/schema'
import { expect, it } from 'vitest'
import { GRADE_LABELS } from './labels.ts'

it('the grades of sources stand in the order of the data', () => {
  expect(Object.keys(GRADE_LABELS)).toEqual(sourceSchema.shape.grade.options)
})

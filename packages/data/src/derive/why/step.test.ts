import { expect, it } from 'vitest'
import { madeDataset, madeSource } from '../../../test/made-records.ts'
import type { Citation, RecordId } from '../../generated/types.ts'
import { createFinder } from '../records.ts'
import { createStepMaker } from './step.ts'

// The generated types list the ids of the real records.
const { step } = createStepMaker(
  createFinder(madeDataset({ sources: [madeSource('wire', 'wire')] })),
  'tolls' as RecordId,
)
const WIRE = { source: 'wire' } as unknown as Citation

it('a step speaks of its record, without the sentences that say nothing, and ends with where it was read', () => {
  expect(step('value', ['', 'Tolls fell.', '', 'They rose again.'], [WIRE])).toEqual({
    kind: 'value',
    record: 'tolls',
    text: 'Tolls fell. They rose again. Read in wire, undated (ownership not recorded; news agency).',
    sources: ['wire'],
  })
  expect(step('says', ['Tolls fell.'], [])).toEqual({
    kind: 'says',
    record: 'tolls',
    text: 'Tolls fell.',
    sources: [],
  })
})

it('a step names each of its sources once', () => {
  expect(step('value', ['Tolls fell.'], [WIRE, WIRE]).sources).toEqual(['wire'])
})

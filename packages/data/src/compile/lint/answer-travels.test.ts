import { describe, expect, it } from 'vitest'
import { faultLines } from '../../../test/record-tree.ts'

const disputed = (description: string, note?: string) => ({
  'events/opening.yml': (base: string) =>
    base
      .replace('status: reported-fact', 'status: contested-claim')
      .replace('The bridge opens to traffic.', description)
      .concat(note === undefined ? '' : `note: ${note}\n`),
})

describe('the rule that the answer travels with what is disputed', () => {
  it('reports a disputed event without any answer', () => {
    expect(faultLines(disputed('Norland says that the bridge is open.'))).toEqual([
      'records/events/opening.yml:2:14  E251 answer-left-out  description carries no answer; write who denies or disputes it, or in the note that no answer is recorded',
    ])
  })

  it.for([
    ['Norland says that it is open; Sudland disputes that.', undefined],
    ['Norland says that it is open; Bo Second denies it.', undefined],
    ['Norland says that it is open.', 'Sudland rejected that.'],
    ['Norland says that it is open.', 'What Sudland says of it is not recorded.'],
    ['Norland says that it is open. Neither state confirmed it.', undefined],
  ] as const)('leaves one alone that carries it: %j, %j', ([description, note]) => {
    expect(faultLines(disputed(description, note))).toEqual([])
  })

  it('asks nothing of a reported fact', () => {
    expect(faultLines({})).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { faultLines, type Overrides, replacing } from '../../../test/record-tree.ts'

const TOLD = 'status: reported-fact\nact: {treaty: bridge-treaty, act: signature}\n'
const telling = (date: string, reference = TOLD): Overrides => ({
  'events/opening.yml': (base) =>
    replacing('status: reported-fact\n', reference)(replacing("date: '2021-05-03'", `date: '${date}'`)(base)),
})

describe('the rule that an act and the event that tells it agree', () => {
  it('reports an event on another date than its act', () => {
    expect(faultLines(telling('2020-03-03'))).toEqual([
      'records/events/opening.yml:3:7  E221 act-and-event-disagree  date is 2020-03-03, but bridge-treaty dates its act "signature" 2020-03-02',
    ])
  })

  it('reports an event that is less exact than its act', () => {
    expect(faultLines(telling('2020-03'))).toHaveLength(1)
  })

  it('reports an act that the treaty does not have, with the one that was probably meant', () => {
    expect(faultLines(telling('2020-03-02', TOLD.replace('signature', 'signatures')))).toEqual([
      'records/events/opening.yml:8:35  E221 act-and-event-disagree  act.act "signatures" is not an act of bridge-treaty; did you mean "signature"?',
    ])
  })

  it('leaves the unknown treaty of an act to the link step', () => {
    const lines = faultLines(telling('2020-03-02', TOLD.replace('bridge-treaty', 'tunnel-treaty')))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('E102 unknown-treaty  act.treaty')
  })

  it('leaves an event on the date of its act alone, and an event that is no act', () => {
    expect(faultLines(telling('2020-03-02'))).toEqual([])
    expect(faultLines(telling('2020-03-03', 'status: reported-fact\n'))).toEqual([])
  })
})

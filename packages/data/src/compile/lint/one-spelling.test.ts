import { describe, expect, it } from 'vitest'
import { adding, faultLines, replacing } from '../../../test/record-tree.ts'

describe('the rule of one spelling a person', () => {
  it('reports a variant in our own voice, and says what the project writes', () => {
    expect(
      faultLines({ 'events/opening.yml': replacing('The bridge opens', 'With Adah First the bridge opens') }),
    ).toEqual([
      'records/events/opening.yml:2:14  E207 variant-spelling  description says "Adah First"; the project writes "Ada First"',
    ])
  })

  it('leaves the one spelling alone', () => {
    expect(faultLines({ 'events/opening.yml': adding('note: Ada First was there.') })).toEqual([])
  })

  it('leaves a variant alone in a quotation and in the title of a source', () => {
    expect(
      faultLines({
        'events/opening.yml': adding('note: The plate says “Adah First”.'),
        'sources/ministry-page.yml': replacing('Treaty text', 'Adah First opens the bridge'),
      }),
    ).toEqual([])
  })

  it('leaves a variant alone that is part of the one spelling', () => {
    expect(
      faultLines({
        'actors/ada-first.yml': replacing('[Adah First]', '[First]'),
        'events/opening.yml': adding('note: Ada First was there.'),
      }),
    ).toEqual([])
  })

  it('leaves the variants of a state alone, which are names in their own right', () => {
    expect(faultLines({ 'events/opening.yml': adding('note: Northland is a river.') })).toEqual([])
  })
})

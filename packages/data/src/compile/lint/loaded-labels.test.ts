import { describe, expect, it } from 'vitest'
import { adding, faultLines, replacing } from '../../../test/record-tree.ts'

const noted = (note: string) => ({ 'events/opening.yml': adding(`note: ${note}`) })

describe('the rule against loaded labels', () => {
  it('reports a label in our own voice, at its text', () => {
    expect(faultLines(noted('The regime sends a minister.'))).toEqual([
      'records/events/opening.yml:14:7  E204 loaded-label  note says "regime" in our own voice; name the person or body, or quote the words with their source',
    ])
  })

  it.for([
    'puppet',
    'rogue',
    'axis',
    'Axis',
    'terrorists',
    'extremist',
    'pariah',
    'proxy',
    'proxies',
    'aggressor',
  ])('does not let "%s" stand', (label) => {
    expect(faultLines(noted(`The ${label} sends a minister.`))).toHaveLength(1)
  })

  it.for(['aggression', 'taxis', 'regimen', 'approximate'])('lets "%s" stand', (word) => {
    expect(faultLines(noted(`A word such as ${word} here.`))).toEqual([])
  })

  it.for(['“aggressor”', '‘aggressor’'])(
    'lets the word of a text stand in its quotation marks: %s',
    (word) => {
      expect(faultLines(noted(`Article 1 speaks of an ${word} alone.`))).toEqual([])
    },
  )

  it('reports a label in a text that also quotes one', () => {
    expect(faultLines(noted('The “regime” is a regime.'))).toHaveLength(1)
  })

  it('reports a label deep inside a record', () => {
    const lines = faultLines({
      'treaties/bridge-treaty.yml': replacing(
        'The two presidents sign the treaty.',
        'The regimes sign the treaty.',
      ),
    })
    expect(lines).toEqual([
      'records/treaties/bridge-treaty.yml:18:18  E204 loaded-label  acts[0].description says "regimes" in our own voice; name the person or body, or quote the words with their source',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { faultLines, replacing } from '../../../test/record-tree.ts'

const described = (description: string) => ({
  'events/opening.yml': replacing('description: The bridge opens to traffic.', `description: ${description}`),
})

describe('the rule of plain speech verbs', () => {
  it('reports a verb that judges the speaker, in our own voice', () => {
    expect(faultLines(described('Norland admitted that the bridge was late.'))).toEqual([
      'records/events/opening.yml:2:14  E203 loaded-speech-verb  description says "admitted" in our own voice; write said, stated, wrote or announced',
    ])
  })

  it.for([
    'claimed',
    'claims that',
    'admits',
    'insisted',
    'insists',
    'reveals',
    'revealed',
    'boasted',
    'conceded',
    'concedes',
    'pointed out',
    'points out',
    'exposed',
    'so-called',
    'Claimed',
  ])('does not let "%s" stand', (verb) => {
    expect(faultLines(described(`Sudland ${verb} it was late.`))).toHaveLength(1)
  })

  it.for([
    'said',
    'stated',
    'wrote',
    'announced',
    'denied',
    'claims', // the noun: "the claims of both sides"
    'reclaimed', // part of another word
  ])('lets "%s" stand', (verb) => {
    expect(faultLines(described(`Sudland ${verb} it was late.`))).toEqual([])
  })

  it('lets the verb stand inside a quotation', () => {
    expect(faultLines(described('The report says that Norland “admitted” it.'))).toEqual([])
  })
})

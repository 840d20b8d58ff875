import { describe, expect, it } from 'vitest'
import { adding, faultLines, replacing } from '../../../test/record-tree.ts'

const noted = (note: string) => ({ 'events/opening.yml': adding(`note: ${note}`) })

describe('the rule on the word alliance', () => {
  it.for(['alliance', 'ally', 'allies', 'allied', 'defence pact', 'defense pacts'])(
    'reports "%s" in our own voice',
    (word) => {
      expect(faultLines(noted(`The bridge serves the ${word} of both.`))).toEqual([
        `records/events/opening.yml:14:7  E253 alliance-in-own-voice  note says "${word}" in our own voice; show the coded obligations, or name in the same sentence who says it`,
      ])
    },
  )

  it('asks for who says it in the same sentence', () => {
    expect(faultLines(noted('Ada First said that it is no alliance.'))).toEqual([])
    expect(faultLines(noted('Ada First said so. It is no alliance.'))).toHaveLength(1)
  })

  it('leaves a quotation and the proposition of a claim to those who voice them', () => {
    expect(faultLines(noted('The plate has the word “alliance” on it.'))).toEqual([])
    expect(faultLines({ 'claims/trade-doubled.yml': replacing('Trade between', 'The alliance of') })).toEqual(
      [],
    )
    expect(
      faultLines({ 'claims/trade-doubled.yml': replacing('The two offices', 'The offices of the alliance') }),
    ).toHaveLength(1)
  })

  it('reports an answer of a question, unless the question asks who said it', () => {
    const answer = (base: string) => base.replace('text: Westland', 'text: An alliance')
    expect(faultLines({ 'questions/who-built-it.yml': answer })).toEqual([
      expect.stringContaining('E253 alliance-in-own-voice  options[2].text'),
    ])
    const asked = (base: string) =>
      answer(base).replace('Which state paid for the piers', 'What did Ada First say of the piers')
    expect(faultLines({ 'questions/who-built-it.yml': asked })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { faultLines, replacing } from '../../../test/record-tree.ts'

const CONSULTATION =
  '    - {name: consul, value: 1, certainty: high, basis: [bridge-article-2], alternatives: []}\n'
const COW = 'cow: {type: III, certainty: high, alternatives: []}'
const TREATY = 'treaties/bridge-treaty.yml'
const more = (...variables: readonly string[]) =>
  replacing(CONSULTATION, CONSULTATION + variables.map((variable) => `    - {${variable}}\n`).join(''))
const sure = 'certainty: high, alternatives: []'

describe('the rule on coded obligations', () => {
  it('reports a value below high certainty without the values that another coder could choose', () => {
    expect(
      faultLines({
        [TREATY]: more('name: nonagg, value: 0, certainty: medium, basis: [], alternatives: []'),
      }),
    ).toEqual([
      'records/treaties/bridge-treaty.yml:37:7  E220 inconsistent-coding  coding.variables[2] "nonagg" is below high certainty; list the values another coder could choose',
    ])
  })

  it('reports an obligation that names no provision', () => {
    const lines = faultLines({ [TREATY]: replacing('basis: [bridge-article-2]', 'basis: []') })
    expect(lines).toEqual([
      'records/treaties/bridge-treaty.yml:36:7  E220 inconsistent-coding  coding.variables[1] "consul" names no provision; give its basis, or say in a note what was not seen',
    ])
  })

  it.for([
    { variable: 'defcon', without: 'defense' },
    { variable: 'offcon', without: 'offense' },
    { variable: 'neucon', without: 'neutral' },
    { variable: 'speclgth', without: 'length' },
    { variable: 'proren', without: 'renewlgt' },
  ])('reports $variable without $without', ({ variable, without }) => {
    expect(faultLines({ [TREATY]: more(`name: ${variable}, value: 1, basis: [], ${sure}`) })).toEqual([
      `records/treaties/bridge-treaty.yml:35:5  E220 inconsistent-coding  coding.variables have ${variable} without ${without}`,
    ])
  })

  it.for([
    { obligation: 'defense', type: 'I' },
    { obligation: 'neutral', type: 'II' },
    { obligation: 'nonagg', type: 'II' },
  ])('reports a Correlates of War type that $obligation does not give', ({ obligation, type }) => {
    const text = more(`name: ${obligation}, value: 1, basis: [bridge-article-1], ${sure}`)
    const withoutZero = (base: string) => text(base).replace(/ {4}- \{name: defense, value: 0.*\n/, '')
    expect(faultLines({ [TREATY]: withoutZero })).toEqual([
      `records/treaties/bridge-treaty.yml:37:15  E220 inconsistent-coding  coding.cow.type is III, but the highest coded obligation makes it ${type}`,
    ])
  })

  it('leaves a consistent coding alone', () => {
    const variables = [
      `name: nonagg, value: 1, basis: [bridge-article-1], ${sure}`,
      `name: concon, value: 1, basis: [], ${sure}`,
      'name: length, value: 120, certainty: medium, basis: [], alternatives: [0]',
      `name: speclgth, value: 1, basis: [], ${sure}`,
      `name: neutral, value: 0, basis: [], ${sure}`,
    ]
    expect(
      faultLines({ [TREATY]: (base) => more(...variables)(base).replace(COW, COW.replace('III', 'II')) }),
    ).toEqual([])
  })

  it('leaves an obligation without a provision alone when a note says what was not seen', () => {
    const noted = 'basis: [], note: No source read gives the article'
    expect(faultLines({ [TREATY]: replacing('basis: [bridge-article-2]', noted) })).toEqual([])
  })
})

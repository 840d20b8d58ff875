import { describe, expect, it } from 'vitest'
import { faultLines, type Overrides, replacing } from '../../../test/record-tree.ts'

const CONSULTATION =
  '    - {name: consul, value: 1, certainty: high, basis: [bridge-article-2], alternatives: []}\n'
const COW = 'cow: {type: III, certainty: high, alternatives: []}'
const TREATY = 'treaties/bridge-treaty.yml'
const more = (...variables: readonly string[]) =>
  replacing(CONSULTATION, CONSULTATION + variables.map((variable) => `    - {${variable}}\n`).join(''))
const sure = 'certainty: high, alternatives: []'
const CONDITIO = `name: conditio, value: 1, basis: [], ${sure}`

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

  it('reports a Correlates of War type below high certainty without the other types', () => {
    expect(faultLines({ [TREATY]: replacing(COW, COW.replace('high', 'medium')) })).toEqual([
      'records/treaties/bridge-treaty.yml:37:8  E220 inconsistent-coding  coding.cow is below high certainty; list the values another coder could choose',
    ])
    const listed = COW.replace('high', 'medium').replace('alternatives: []', 'alternatives: [II]')
    expect(faultLines({ [TREATY]: replacing(COW, listed) })).toEqual([])
  })

  it('reports a value that is not decided and yet sure', () => {
    const undecided = (certainty: string) =>
      more(`name: organ1, value: null, certainty: ${certainty}, basis: [], alternatives: [0, 1]`)
    expect(faultLines({ [TREATY]: undecided('high') })).toEqual([
      'records/treaties/bridge-treaty.yml:37:7  E220 inconsistent-coding  coding.variables[2] "organ1" has no value; its certainty is low',
    ])
    expect(faultLines({ [TREATY]: undecided('low') })).toEqual([])
  })

  it.for(['basis: []', 'basis: [], note: No source read gives the article'])(
    'reports an obligation of our coding that names no provision: %s',
    (basis) => {
      expect(faultLines({ [TREATY]: replacing('basis: [bridge-article-2]', basis) })).toEqual([
        'records/treaties/bridge-treaty.yml:36:7  E220 inconsistent-coding  coding.variables[1] "consul" names no provision; give its basis',
      ])
    },
  )

  it.for([
    { condition: 'defcon', obligation: 'defense' },
    { condition: 'offcon', obligation: 'offense' },
    { condition: 'neucon', obligation: 'neutral' },
  ])('reports $condition without $obligation', ({ condition, obligation }) => {
    const variables = [`name: ${condition}, value: 1, basis: [], ${sure}`, CONDITIO]
    expect(faultLines({ [TREATY]: more(...variables) })).toEqual([
      `records/treaties/bridge-treaty.yml:35:5  E220 inconsistent-coding  coding.variables have ${condition} without ${obligation}`,
    ])
  })

  it.for([
    { conditio: 0, concon: 1 },
    { conditio: 1, concon: 0 },
  ])('reports conditio $conditio where the highest condition is $concon', ({ conditio, concon }) => {
    const variables = [
      `name: concon, value: ${concon}, basis: [], ${sure}`,
      `name: conditio, value: ${conditio}, basis: [], ${sure}`,
    ]
    expect(faultLines({ [TREATY]: more(...variables) })).toEqual([
      `records/treaties/bridge-treaty.yml:35:5  E220 inconsistent-coding  coding.variables have conditio ${conditio}, but the highest coded condition makes it ${concon}`,
    ])
  })

  it('reports a condition that conditio leaves out', () => {
    expect(faultLines({ [TREATY]: more(`name: concon, value: 1, basis: [], ${sure}`) })).toHaveLength(1)
  })

  it.for([
    { variable: 'speclgth', value: 1, without: 'length' },
    { variable: 'proren', value: 2, without: 'renewlgt' },
  ])('reports $variable $value without $without', ({ variable, value, without }) => {
    const stated = `name: ${variable}, value: ${value}, basis: [], ${sure}`
    expect(faultLines({ [TREATY]: more(stated) })).toEqual([
      `records/treaties/bridge-treaty.yml:35:5  E220 inconsistent-coding  coding.variables have ${variable} without ${without}`,
    ])
    expect(faultLines({ [TREATY]: more(stated, `name: ${without}, value: 60, basis: [], ${sure}`) })).toEqual(
      [],
    )
    const other = `name: ${variable}, value: ${3 - value}, basis: [], ${sure}`
    expect(faultLines({ [TREATY]: more(other) })).toEqual([])
  })

  it('reports that an active obligation is coded where there is neither defence nor offence', () => {
    expect(faultLines({ [TREATY]: more(`name: active, value: 1, basis: [], ${sure}`) })).toEqual([
      'records/treaties/bridge-treaty.yml:37:29  E220 inconsistent-coding  coding.variables[2].value is 1, but defense and offense make "active" 0',
    ])
    expect(faultLines({ [TREATY]: more(`name: active, value: 0, basis: [], ${sure}`) })).toEqual([])
  })

  it.for(['defense', 'offense'])('reports that no active obligation is coded where there is %s', (name) => {
    const variables = [
      `name: ${name}, value: 1, basis: [bridge-article-1], ${sure}`,
      `name: active, value: 0, basis: [], ${sure}`,
    ]
    const text = (base: string) =>
      withoutDefence(more(...variables)(base)).replace(
        'type: III',
        name === 'defense' ? 'type: I' : 'type: III',
      )
    expect(faultLines({ [TREATY]: text })).toEqual([
      'records/treaties/bridge-treaty.yml:37:29  E220 inconsistent-coding  coding.variables[2].value is 0, but defense and offense make "active" 1',
    ])
    const agreeing = (base: string) => text(base).replace('active, value: 0', 'active, value: 1')
    expect(faultLines({ [TREATY]: agreeing })).toEqual([])
  })

  it.for([
    { obligation: 'defense', type: 'I' },
    { obligation: 'neutral', type: 'II' },
    { obligation: 'nonagg', type: 'II' },
  ])('reports a Correlates of War type that $obligation does not give', ({ obligation, type }) => {
    const text = more(`name: ${obligation}, value: 1, basis: [bridge-article-1], ${sure}`)
    expect(faultLines({ [TREATY]: (base) => withoutDefence(text(base)) })).toEqual([
      `records/treaties/bridge-treaty.yml:37:15  E220 inconsistent-coding  coding.cow.type is III, but the highest coded obligation makes it ${type}`,
    ])
  })

  it('reports a Correlates of War type where no obligation is coded', () => {
    expect(faultLines({ [TREATY]: replacing(CONSULTATION, '') })).toEqual([
      'records/treaties/bridge-treaty.yml:36:15  E220 inconsistent-coding  coding.cow.type is III, but no coded obligation gives a type',
    ])
  })

  it('leaves a consistent coding alone', () => {
    const variables = [
      `name: nonagg, value: 1, basis: [bridge-article-1], ${sure}`,
      `name: concon, value: 1, basis: [], ${sure}`,
      CONDITIO,
      'name: length, value: 120, certainty: medium, basis: [], alternatives: [0]',
      `name: speclgth, value: 1, basis: [], ${sure}`,
      `name: neutral, value: 0, basis: [], ${sure}`,
    ]
    expect(
      faultLines({ [TREATY]: (base) => more(...variables)(base).replace(COW, COW.replace('III', 'II')) }),
    ).toEqual([])
  })
})

describe('the rule on a coding that is ATOP’s own', () => {
  it('leaves the values of ATOP alone, in any order', () => {
    expect(faultLines(coded(4980, RUSSIA_CHINA))).toEqual([])
    expect(faultLines(coded(4980, Object.fromEntries(Object.entries(RUSSIA_CHINA).reverse())))).toEqual([])
  })

  it('reports another value than ATOP gives', () => {
    const [line, ...more] = faultLines(coded(4980, { ...RUSSIA_CHINA, notaiden: 1 }))
    expect(line).toContain('value is 1, but ATOP 4980 codes "notaiden" 4')
    expect(more).toEqual([])
  })

  it('reports a value of ATOP that is left out', () => {
    const { natrefal: _, ...rest } = RUSSIA_CHINA
    const [line, ...more] = faultLines(coded(4980, rest))
    expect(line).toContain('coding.variables lack "natrefal", which ATOP 4980 codes 1')
    expect(more).toEqual([])
  })

  it('reports a variable of which no value was read', () => {
    const [line, ...more] = faultLines(coded(4980, { ...RUSSIA_CHINA, base: 0 }))
    expect(line).toContain('name "base" is not among the values that were read of ATOP 4980')
    expect(more).toEqual([])
  })

  it('asks nothing of an id of which no values were read', () => {
    expect(faultLines(coded(4940, { consul: 1, defense: 0, nonagg: 1 }))).toEqual([])
  })

  it('lets an obligation name no provision when a note says what was not seen, and not without', () => {
    const without = coded(4980, RUSSIA_CHINA, '')
    expect(faultLines(without)).toEqual([
      expect.stringContaining(
        '"nonagg" names no provision; give its basis, or say in a note what was not seen',
      ),
      expect.stringContaining(
        '"consul" names no provision; give its basis, or say in a note what was not seen',
      ),
    ])
  })
})

/** ATOP 4980 as the research gives it, written out a second time. */
const RUSSIA_CHINA = {
  ...{ defense: 0, offense: 0, neutral: 0, nonagg: 1, consul: 1, conditio: 0, notaiden: 4, noothall: 1 },
  ...{ speclgth: 1, length: 240, proren: 2, renewlgt: 60, estmode: 1, armred: 1, conmen: 1, conwtin: 1 },
  ...{ reflnun: 2, refothio: 1, natrefal: 1, nomicoop: 1, interv: 1 },
}

/** The base treaty with these values, as a coding that carries an id of ATOP. */
function coded(
  atopId: number,
  values: Readonly<Record<string, number>>,
  note = ', note: The clause was not seen',
): Overrides {
  const variables = Object.entries(values).map(
    ([name, value]) => `    - {name: ${name}, value: ${value}, basis: [], ${sure}${note}}\n`,
  )
  return {
    [TREATY]: (base) =>
      base
        .replace('atopId: null', `atopId: ${atopId}`)
        .replace(/ {4}- \{name: .*\n/g, '')
        .replace('  variables:\n', `  variables:\n${variables.join('')}`)
        .replace('type: III', 'type: II'),
  }
}

/** Without the line that says that the base treaty has no obligation of defence. */
function withoutDefence(text: string): string {
  return text.replace(/ {4}- \{name: defense, value: 0.*\n/, '')
}

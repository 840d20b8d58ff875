import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ComparableDataset,
  type ComparableRecord,
  compareDatasets,
  leastBump,
  vanishedIds,
} from './changes.ts'

const treaty = {
  id: 'norland-sudland-2001',
  shortName: 'Treaty of 2001',
  parties: ['norland', 'sudland'],
  articles: 12,
  acts: [
    {
      id: 'signature',
      type: 'signature',
      date: '2001-03-12',
      description: 'They sign.',
      citations: [{ source: 'a' }],
    },
    { id: 'in-force', type: 'entry-into-force', date: '2002-01-01', description: 'It binds.', citations: [] },
  ],
}
const event = {
  id: 'signing',
  title: 'Signing',
  date: '2001-03-12',
  citations: [{ source: 'a' }, { source: 'b' }],
}
const before: ComparableDataset = { version: '1.0.0', treaties: [treaty], events: [event] }

const changed = <R extends ComparableRecord>(after: { treaties?: R[]; events?: R[] }) =>
  compareDatasets(before, { version: '1.0.1', treaties: [treaty], events: [event], ...after })

describe('comparing two versions of the dataset', () => {
  it('finds nothing between a version and itself', () => {
    expect(compareDatasets(before, before)).toEqual([])
    expect(leastBump([])).toBeUndefined()
  })

  it('names a changed date of an act as a legal fact, with both values', () => {
    const [signature, inForce] = treaty.acts
    const changes = changed({
      treaties: [{ ...treaty, acts: [{ ...signature, date: '2001-03-22' }, inForce] }],
    })
    expect(changes).toEqual([
      {
        change: 'changed',
        kind: 'treaty',
        id: treaty.id,
        fields: [
          { path: 'acts[signature].date', before: '2001-03-12', after: '2001-03-22', isLegalFact: true },
        ],
      },
    ])
    expect(leastBump(changes)).toBe('patch')
  })

  it('does not take an act that was put in before others for a change of those', () => {
    const acts = [{ ...treaty.acts[0], id: 'approval', date: '2001-01-01' }, ...treaty.acts]
    const [change] = changed({ treaties: [{ ...treaty, acts }] })
    if (change?.change !== 'changed') throw new Error('the treaty changed')
    expect(change.fields.every(({ path }) => path.startsWith('acts[approval]'))).toBe(true)
    expect(change.fields.filter(({ isLegalFact }) => isLegalFact).map(({ path }) => path)).toEqual([
      'acts[approval].type',
      'acts[approval].date',
    ])
  })

  it('does not take our description of an act for a legal fact', () => {
    const acts = treaty.acts.map((act) => ({ ...act, description: 'Otherwise.' }))
    const [change] = changed({ treaties: [{ ...treaty, acts }] })
    expect(change).toMatchObject({ fields: [{ isLegalFact: false }, { isLegalFact: false }] })
  })

  it('sees another order of parties, and a citation more or less', () => {
    const [parties] = changed({ treaties: [{ ...treaty, parties: ['sudland', 'norland'] }] })
    expect(parties).toMatchObject({ fields: [{ path: 'parties', isLegalFact: true }] })
    const [citation] = changed({ events: [{ ...event, citations: [{ source: 'b' }] }] })
    expect(citation).toMatchObject({ fields: [{ path: 'citations[a].source', before: 'a' }] })
  })

  it('counts a new record as minor and one that is gone as major, by name', () => {
    expect(leastBump(changed({ events: [event, { ...event, id: 'visit' }] }))).toBe('minor')
    const gone = changed({ events: [] })
    expect(leastBump(gone)).toBe('major')
    expect(vanishedIds(gone)).toEqual(['signing'])
  })

  it('follows a renamed record by its former id, and compares what it says', () => {
    const changes = changed({
      events: [{ ...event, id: 'signature', formerIds: ['signing'], date: '2001-03-13' }],
    })
    expect(changes).toMatchObject([
      { change: 'renamed', id: 'signature', formerId: 'signing' },
      { change: 'changed', id: 'signature', fields: [{ path: 'date', after: '2001-03-13' }] },
    ])
    expect(vanishedIds(changes)).toEqual([])
    expect(leastBump(changes)).toBe('major')
  })

  it('takes no record for one whose former id another record has, or none had', () => {
    const visit = { ...event, id: 'visit' }
    // The record that had the id is still there.
    expect(changed({ events: [event, { ...visit, formerIds: ['signing'] }] })).toEqual([
      { change: 'added', kind: 'event', id: 'visit' },
    ])
    expect(changed({ events: [event, { ...visit, formerIds: ['meeting'] }] })).toEqual([
      { change: 'added', kind: 'event', id: 'visit' },
    ])
    expect(changed({ events: [{ ...visit, formerIds: ['meeting', 'signing'] }] })).toEqual([
      { change: 'renamed', kind: 'event', id: 'visit', formerId: 'signing' },
    ])
  })

  it('tells of each kind in the order of the ids', () => {
    const named = (...ids: string[]) => ids.map((id) => ({ ...event, id }))
    const old = { version: '1', events: named('d', 'b', 'f'), sources: named('z') }
    const young = { version: '2', events: [...named('e', 'a'), { ...event, id: 'b', title: 'Visit' }] }
    expect(compareDatasets(old, young).map(({ change, id }) => [change, id])).toEqual([
      ['removed', 'z'],
      ['added', 'a'],
      ['changed', 'b'],
      ['removed', 'd'],
      ['added', 'e'],
      ['removed', 'f'],
    ])
  })

  it.for<[string, unknown, string[]]>([
    ['by its id', { id: 'x', name: 'n', source: 's', value: 2 }, ['parts[x].value']],
    ['by its name', { name: 'n', source: 's', value: 2 }, ['parts[n].value']],
    ['by its source', { source: 's', value: 2 }, ['parts[s].value']],
    ['by source and place', { source: 's', locator: { page: 3 }, value: 2 }, ['parts[s {"page":3}].value']],
    ['by its place in the list', { value: 2 }, ['parts[1].value']],
    [
      'by its place where its id, name and source are no text',
      { id: 7, name: 8, source: 9, value: 2 },
      ['parts[1].value'],
    ],
    ['by its place where it has no parts', 'x', ['parts[1]']],
    ['by its place where it is nothing', null, ['parts[1]']],
  ])('names a part of a list %s', ([, part, paths]) => {
    const isWhole = typeof part !== 'object' || part === null
    const before = isWhole ? 'before' : { ...part, value: 1 }
    const eventWith = (item: unknown) => ({ ...event, parts: [{ first: true }, item] })
    const [change] = compareDatasets(
      { version: '1', events: [eventWith(before)] },
      { version: '2', events: [eventWith(part)] },
    )
    expect(change).toMatchObject({ fields: paths.map((path) => ({ path })) })
  })

  it('tells parts of one name apart by counting them', () => {
    const eventWith = (...values: number[]) => ({
      ...event,
      parts: values.map((value) => ({ name: 'n', value })),
    })
    expect(
      compareDatasets(
        { version: '1', events: [eventWith(1, 1, 1)] },
        { version: '2', events: [eventWith(2, 2, 2)] },
      ),
    ).toMatchObject([
      { fields: [{ path: 'parts[n].value' }, { path: 'parts[n 2].value' }, { path: 'parts[n 3].value' }] },
    ])
  })

  it('has no value before what is new, and none after what is gone', () => {
    const noted = { ...event, note: null }
    const fieldsOf = (changes: ReturnType<typeof compareDatasets>) =>
      changes.flatMap((change) => (change.change === 'changed' ? change.fields : []))
    const path = { path: 'note', isLegalFact: false }
    expect(fieldsOf(changed({ events: [noted] }))).toStrictEqual([{ ...path, after: null }])
    const gone = compareDatasets({ version: '1', events: [noted] }, { version: '2', events: [event] })
    expect(fieldsOf(gone)).toStrictEqual([{ ...path, before: null }])
  })

  it('lets a question that a template derived come and go', () => {
    const derived = { version: '1.0.0', questions: [{ id: 'q-date-signing' }] }
    const changes = compareDatasets(derived, { version: '1.0.0' })
    expect(vanishedIds(changes)).toEqual([])
    expect(leastBump(changes)).toBe('patch')
    expect(
      vanishedIds(compareDatasets({ version: '1', questions: [{ id: 'who' }] }, { version: '1' })),
    ).toEqual(['who'])
  })

  it('finds every single value that is changed, wherever it stands', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
    const part = fc.letrec((tie) => ({
      any: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('any'), { maxLength: 3 }), tie('map')),
      map: fc.dictionary(fc.stringMatching(/^[a-h]$/), tie('any'), { maxKeys: 4 }),
    })).map
    fc.assert(
      fc.property(part, part, (first, second) => {
        const dataset = (value: object) => ({ version: '1', events: [{ ...value, id: 'x' }] })
        const isEqual = JSON.stringify(sorted(first)) === JSON.stringify(sorted(second))
        const changes = compareDatasets(dataset(first as object), dataset(second as object))
        // Empty mappings say nothing, so that only values are compared.
        if (isEqual) expect(changes).toEqual([])
        else if (hasNoEmptyMapping(first) && hasNoEmptyMapping(second)) expect(changes).toHaveLength(1)
      }),
    )
  })
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  )
}

function hasNoEmptyMapping(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  const children = Object.values(value)
  return (Array.isArray(value) || children.length > 0) && children.every(hasNoEmptyMapping)
}

import { describe, expect, it } from 'vitest'
import type { SeriesPoint } from '../src/generated/types.ts'
import { compileRealRecords } from './real-dataset.ts'

const { series, actors, sources } = compileRealRecords().dataset
const points = series.flatMap((record) =>
  record.points.map((point, index) => ({ record, point, index, at: `${record.id}.points.${index}` })),
)

describe('the series', () => {
  it('hold every number of the research, and the parts that were split from it', () => {
    expect(series).toHaveLength(51)
    expect(points).toHaveLength(146)
  })

  it('have points that each cite a source that exists', () => {
    const known = new Set<string>(sources.map(({ id }) => id))
    const uncited = points.filter(
      ({ point }) =>
        point.citations.length === 0 || !point.citations.every(({ source }) => known.has(source)),
    )
    expect(uncited.map(({ at }) => at)).toEqual([])
  })

  it('have no two points of the same period, value and speaker', () => {
    const twice = series.flatMap((record) => {
      const keys = record.points.map((point) =>
        JSON.stringify([point.period, numberOf(point), point.statedBy]),
      )
      return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${record.id} ${key}`)
    })
    expect(twice).toEqual([])
  })

  it('spell their units out', () => {
    const abbreviated = series.filter(({ unit }) => /%|\b(?:USD|EUR|bn|km|MW|GW|bcm|mixed)\b/.test(unit))
    expect(abbreviated.map(({ id, unit }) => `${id}: ${unit}`)).toEqual([])
  })
})

describe('a clash of numbers', () => {
  const inOneSeries = points.flatMap(({ record, point, index, at }) =>
    (point.disagreesWith ?? []).map((other) => ({ at, index, there: record.points[other] })),
  )
  const acrossSeries = points.flatMap(({ record, point, index, at }) =>
    (point.disagreesWithOtherSeries ?? []).map((other) => {
      const there = series.find(({ id }) => id === other.series)
      return { at, record, index, there, back: there?.points[other.point]?.disagreesWithOtherSeries ?? [] }
    }),
  )

  it('in one series is mutual', () => {
    expect(inOneSeries.length).toBeGreaterThan(30)
    const oneSided = inOneSeries.filter(({ index, there }) => !there?.disagreesWith?.includes(index))
    expect(oneSided.map(({ at }) => at)).toEqual([])
  })

  it('between two units is mutual, and the units differ', () => {
    expect(acrossSeries).toHaveLength(4)
    const oneSided = acrossSeries.filter(
      ({ record, index, back }) => !back.some(({ series: id, point }) => id === record.id && point === index),
    )
    expect(oneSided.map(({ at }) => at)).toEqual([])
    expect(acrossSeries.filter(({ record, there }) => record.unit === there?.unit)).toEqual([])
  })

  it('names who stands for each number', () => {
    const clashing = points.filter(({ point }) => point.disagreesWith ?? point.disagreesWithOtherSeries)
    const anonymous = clashing.filter(({ point }) => point.statedBy === null && point.note === undefined)
    expect(anonymous.map(({ at }) => at)).toEqual([])
  })
})

describe('the speaker of a number', () => {
  it('is the actor that the text names, by name or variant', () => {
    const spoken = points.filter(({ point }) => point.statedByActor !== undefined)
    expect(spoken.length).toBeGreaterThan(40)
    const strangers = spoken.filter(({ point }) => {
      const actor = actors.find(({ id }) => id === point.statedByActor)
      return ![actor?.name ?? '\0', ...(actor?.variants ?? [])].some((name) => point.statedBy?.includes(name))
    })
    expect(strangers.map(({ at }) => at)).toEqual([])
  })

  it('is an actor wherever the text is that of a point that has one', () => {
    const actorOf = new Map(points.map(({ point }) => [point.statedBy, point.statedByActor]))
    const differing = points.filter(({ point }) => actorOf.get(point.statedBy) !== point.statedByActor)
    expect(differing.map(({ at }) => at)).toEqual([])
  })
})

describe('a number on arms', () => {
  const arms = series.filter(({ topic }) => topic === 'arms-supplies')

  it('names who stated it, and carries what was denied, disputed or not confirmed, with its citations', () => {
    expect(arms.map(({ id }) => id)).toEqual([
      'drone-deal-value',
      'drone-output',
      'drone-production-share',
      'drones-contracted',
      'drones-launched',
      'verba-contract-items',
      'verba-contract-value',
    ])
    const bare = arms.filter(
      (record) =>
        record.points.some(({ statedBy }) => statedBy === null) ||
        !/denied.*rejects.*disputed|neither state confirmed/.test(record.note ?? '') ||
        (record.citations ?? []).length === 0,
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })
})

function numberOf(point: SeriesPoint): unknown {
  return 'value' in point ? point.value : point.range
}

import type { ObservationLeaf, StatisticalVariableLeaf } from 'schema-dts'
import type { Series, SeriesPoint } from '../../generated/types.ts'
import { recordIri } from './context.ts'
import { type Draft, describeCitations, type Node, refer } from './node.ts'

/**
 * What is counted, with every number that a source gives for it. Each number is a node of its own with who stated it
 * and which others it disagrees with, so that none is taken for the one value.
 */
export function describeSeries(series: Series): Node {
  const node = {
    '@id': recordIri(series.id),
    '@type': 'StatisticalVariable',
    name: series.title,
  } satisfies Draft<StatisticalVariableLeaf>
  return {
    ...node,
    unitText: series.unit,
    subject: refer(series.topic),
    observation: series.points.map((point, index) => describePoint(series, point, index)),
    note: series.note,
    citation: describeCitations(series.citations),
  }
}

function describePoint(series: Series, point: SeriesPoint, index: number): Node {
  const number =
    'value' in point ? { value: point.value } : { minValue: point.range.low, maxValue: point.range.high }
  const node = {
    '@id': pointIri(series.id, index),
    '@type': 'Observation',
    name: point.period,
    variableMeasured: refer(series.id),
    unitText: series.unit,
    ...number,
  } satisfies Draft<ObservationLeaf>
  return {
    ...node,
    date: point.date,
    qualifier: point.qualifier,
    statedBy: point.statedBy,
    actor: point.statedByActor && refer(point.statedByActor),
    disagreesWith: [
      ...(point.disagreesWith ?? []).map((other) => ({ '@id': pointIri(series.id, other) })),
      ...(point.disagreesWithOtherSeries ?? []).map((other) => ({
        '@id': pointIri(other.series, other.point),
      })),
    ],
    certainty: point.certainty,
    note: point.note,
    citation: describeCitations(point.citations),
  }
}

/** A number by its place in the series, from 0, as records refer to it. */
function pointIri(series: string, index: number): string {
  return `${recordIri(series)}#${index}`
}

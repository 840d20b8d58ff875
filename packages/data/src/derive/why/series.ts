import type { Series, SeriesPoint } from '../../generated/types.ts'
import { isWeak } from '../weakness.ts'
import type { Reason, StepMaker } from './step.ts'
import { COPIES_ALONE, sentence } from './words.ts'

/** What a series counts, and each of its numbers with who stated it and what is stated otherwise. */
export function seriesReasons(series: Series, { step }: StepMaker): Reason[] {
  const { title, unit, points, note, citations = [] } = series
  const head =
    points.length === 1
      ? `“${title}” holds one number, in ${unit}.`
      : `“${title}” holds ${points.length} numbers, in ${unit}; where sources disagree, it keeps each value.`
  return [
    step('says', [head, note === undefined ? '' : sentence(note)], citations),
    ...points.map((point, index) => {
      const others = point.disagreesWith?.flatMap((other) => points[other] ?? []) ?? []
      return step(
        'value',
        [
          sentence(
            `Number ${index + 1}, ${point.period}: ${amountOf(point)} ${unit}, ${attributionOf(point)}`,
          ),
          ...others.map((other) =>
            sentence(`Another value for the same thing: ${amountOf(other)}, ${attributionOf(other)}`),
          ),
          point.note === undefined ? '' : sentence(point.note),
          isWeak(point) ? COPIES_ALONE : '',
        ],
        point.citations,
      )
    }),
  ]
}

function attributionOf({ statedBy }: SeriesPoint): string {
  return statedBy === null ? 'the source does not say by whom' : `stated by ${statedBy}`
}

function amountOf(point: SeriesPoint): string {
  const qualifier = point.qualifier === undefined ? '' : `${point.qualifier} `
  return qualifier + ('range' in point ? `${point.range.low} to ${point.range.high}` : String(point.value))
}

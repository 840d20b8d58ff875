import type { SeriesPoint } from '../../generated/types.ts'
import { isWeak } from '../weakness.ts'
import type { Draft, Template } from './template.ts'
import { capitalise, withArticle, writtenNumber } from './wording.ts'

/** "Who gave which number?" of numbers that disagree, each stated by somebody else. */
export const disputedNumbers: Template = {
  name: 'disputed-number',
  drafts: ({ series }) =>
    series.flatMap((one): Draft[] => {
      const disputed = one.points.filter(
        (point): point is Stated =>
          'value' in point &&
          point.statedBy !== null &&
          !isWeak(point) &&
          (point.disagreesWith ?? []).length > 0,
      )
      const [first] = disputed
      const isWhole =
        first !== undefined &&
        disputed.every(({ period }) => period === first.period) &&
        disputed.every((point) => (point.disagreesWith ?? []).length === disputed.length - 1)
      const numbers = new Set(disputed.map(({ value }) => value))
      if (!first || !isWhole || disputed.length < 3 || numbers.size < disputed.length) return []
      const told = (point: Stated) => `${point.statedBy}: ${writtenNumber(point)} ${one.unit}.`
      return [
        {
          format: 'match',
          subject: one.id,
          stem: `${one.title}: which number is stated by whom?`,
          pairs: disputed.map((point) => ({
            left: point.statedBy,
            right: writtenNumber(point),
            rationale: told(point),
          })),
          explanation: `Sources disagree. ${disputed.map(told).join(' ')}`,
          topic: one.topic,
          difficulty: 'hard',
          supports: [one.id],
          asks: disputed.map(({ period, statedBy }) => `${one.id}/${period}/${statedBy}`),
          citations: disputed.flatMap(({ citations }) => citations.slice(0, 1)),
        },
      ]
    }),
}

/** "Which number goes with which part?" of a short series in which each number is another. */
export const partsOfSeries: Template = {
  name: 'series-parts',
  drafts: ({ series }) =>
    series.flatMap((one): Draft[] => {
      const { points } = one
      const valued = points.filter((point): point is Valued => 'value' in point)
      const voices = new Set(points.map(({ statedBy }) => statedBy))
      const [voice] = voices
      const isPlain = points.every(
        (point) =>
          !isWeak(point) &&
          (point.disagreesWith ?? []).length === 0 &&
          point.note === undefined &&
          'value' in point,
      )
      const isDistinct = new Set(valued.map(({ value }) => value)).size === points.length
      if (!isPlain || !isDistinct || voices.size > 1 || points.length < 3 || points.length > 7) return []
      const told = (point: Valued) => `${point.period}: ${writtenNumber(point)} ${one.unit}.`
      const source = voice === null || voice === undefined ? '' : `, according to ${withArticle(voice)}`
      return [
        {
          format: 'match',
          subject: one.id,
          stem: `${one.title}: which number belongs to what${source}?`,
          pairs: valued.map((point) => ({
            left: partOf(point.period, points),
            right: writtenNumber(point),
            rationale: told(point),
          })),
          explanation: valued.map(told).join(' '),
          topic: one.topic,
          difficulty: 'hard',
          supports: [one.id],
          asks: valued.map(({ period }) => `${one.id}/${period}`),
          citations: valued.flatMap(({ citations }) => citations.slice(0, 1)),
        },
      ]
    }),
}

type Valued = SeriesPoint & { readonly value: number }
type Stated = Valued & { readonly statedBy: string }

/** The part of a period that others do not share: "26 September 2025, for" is "For" beside "… against". */
function partOf(period: string, points: readonly SeriesPoint[]): string {
  const [beginning = '', ...rest] = period.split(', ')
  const isShared = rest.length > 0 && points.every((point) => point.period.startsWith(`${beginning}, `))
  const part = isShared ? rest.join(', ') : period
  return capitalise(part)
}

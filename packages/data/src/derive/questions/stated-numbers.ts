import type { Claim, Dataset, Series, SeriesPoint } from '../../generated/types.ts'
import { isContested } from '../claims.ts'
import { isWeak } from '../weakness.ts'
import { scaleAround } from './scale.ts'
import type { Draft, Template } from './template.ts'

/** How many numbers of one series are asked for. */
const OF_EACH = 2
/** What is no number of something that was counted. */
const NOT_COUNTED = /\b(?:expected|forecast|potential|yearly rate)\b/i
const QUALIFIERS = new Set([undefined, 'about', 'around'])

type Valued = SeriesPoint & { readonly value: number; readonly statedBy: string }

/** "What number did they give?" Always asked of who stated it, and of numbers that nobody disputes. */
export const statedNumbers: Template = {
  name: 'stated-number',
  drafts: (dataset) =>
    dataset.series
      // Numbers of arms are part of accusations, which a number alone would not answer.
      .filter(({ topic, unit }) => topic !== 'arms-supplies' && unit !== 'year')
      .flatMap((series) => {
        const points = series.points.filter((point): point is Valued => mayBeAsked(point, series, dataset))
        return ends(points, OF_EACH).map((point) => draftOn(series, point, dataset))
      }),
}

/** "Who gave which number?" of numbers that disagree, each stated by somebody else. */
export const disputedNumbers: Template = {
  name: 'disputed-number',
  drafts: ({ series }) =>
    series.flatMap((one): Draft[] => {
      const disputed = one.points.filter(
        (point): point is Valued =>
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
      const told = (point: Valued) => `${point.statedBy}: ${written(point)} ${one.unit}.`
      return [
        {
          format: 'match',
          subject: one.id,
          stem: `${one.title}: which number is stated by whom?`,
          pairs: disputed.map((point) => ({
            left: point.statedBy,
            right: written(point),
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
      const valued = points.filter(
        (point): point is SeriesPoint & { readonly value: number } => 'value' in point,
      )
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
      const told = (point: SeriesPoint & { readonly value: number }) =>
        `${point.period}: ${written(point)} ${one.unit}.`
      const source = voice === null || voice === undefined ? '' : `, according to ${withArticle(voice)}`
      return [
        {
          format: 'match',
          subject: one.id,
          stem: `${one.title}: which number belongs to what${source}?`,
          pairs: valued.map((point) => ({
            left: point.period,
            right: written(point),
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

function draftOn(series: Series, point: Valued, { actors }: Dataset): Draft {
  const actor = actors.find(({ id }) => id === point.statedByActor)
  const who = actor?.name ?? withArticle(point.statedBy)
  return {
    format: 'estimate',
    subject: `${series.id}-${slugOf(point.period)}`,
    stem: `${series.title}, ${point.period}: what number did ${who}${who.includes(', ') ? ',' : ''} give?`,
    estimate: {
      quantity: 'number',
      value: point.value,
      ...scaleAround(
        point.value,
        `${series.id} ${point.period}`,
        /^per cent$/.test(series.unit) && /^Share/.test(series.title) ? 100 : undefined,
      ),
      unit: series.unit,
    },
    explanation: `${series.title}, ${point.period}: ${written(point)} ${series.unit}, as stated by ${withArticle(point.statedBy)}.`,
    topic: series.topic,
    difficulty: 'hard',
    supports: [series.id, ...(actor ? [actor.id] : [])],
    asks: [`${series.id}/${point.period}`],
    citations: point.citations,
  }
}

function mayBeAsked(point: SeriesPoint, series: Series, { claims }: Dataset): point is Valued {
  return (
    'value' in point &&
    point.statedBy !== null &&
    !isWeak(point) &&
    (point.disagreesWith ?? []).length === 0 &&
    QUALIFIERS.has(point.qualifier) &&
    !NOT_COUNTED.test(point.period) &&
    // Two numbers for what one period means would be one question with two answers.
    series.points.filter(({ period }) => period === point.period).length === 1 &&
    !claims.some((claim) => isContested(claim) && states(claim, point.value))
  )
}

/** Whether a claim has a number in it. */
function states({ proposition }: Claim, value: number): boolean {
  return (proposition.match(/\d+(?:[.,]\d+)*/g) ?? []).some(
    (number) => Number(number.replace(/,/g, '')) === value,
  )
}

/** The first and the last of a list, as many as wanted. */
function ends<T>(items: readonly T[], count: number): T[] {
  return items.length <= count ? [...items] : [...items.slice(0, count - 1), ...items.slice(-1)]
}

function written({
  value,
  qualifier,
}: {
  readonly value: number
  readonly qualifier?: string | undefined
}): string {
  const [whole = '', part] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const number = part === undefined ? grouped : `${grouped}.${part}`
  return qualifier === undefined ? number : `${qualifier} ${number}`
}

/** Names of bodies, other than names of persons and short names, take an article in a sentence. */
function withArticle(name: string): string {
  return /^(?:Kremlin|Russian|Eurasian|Center|Trade|Financial|West)/.test(name) ? `the ${name}` : name
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

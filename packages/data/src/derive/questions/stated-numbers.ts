import type { Claim, Dataset, Series, SeriesPoint } from '../../generated/types.ts'
import { isContested } from '../claims.ts'
import { formatDate } from '../dates.ts'
import { isWeak } from '../weakness.ts'
import { scaleAround } from './scale.ts'
import type { Draft, Template } from './template.ts'
import { withArticle, writtenNumber } from './wording.ts'

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

function draftOn(series: Series, point: Valued, { actors }: Dataset): Draft {
  const actor = actors.find(({ id }) => id === point.statedByActor)
  const subject = subjectOf(series, point)
  return {
    format: 'estimate',
    subject: `${series.id}-${slugOf(point.period)}`,
    stem: stemOn(subject, actor?.name, point.statedBy),
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
    explanation: `${subject}: ${writtenNumber(point)} ${series.unit}, as stated by ${withArticle(point.statedBy)}.`,
    topic: series.topic,
    difficulty: 'hard',
    supports: [series.id, ...(actor ? [actor.id] : [])],
    asks: [`${series.id}/${point.period}`],
    citations: point.citations,
  }
}

/** What the number is of; a series of one number without a date says so in its title. */
function subjectOf({ title, points }: Series, { period, date }: SeriesPoint): string {
  if (points.length === 1 && date === undefined) return title
  const told = date === period ? formatDate(date) : lowered(period)
  // "Iran's goal for nuclear power" is a goal already.
  return `${title}, ${title.includes('goal') ? told.replace(/, goal$/, '') : told}`
}

/** In the middle of a sentence; names keep their letter. */
function lowered(period: string): string {
  return /^(?:Each|Total|Three|Medium|Units?|Start|Ceiling|Site)\b/.test(period)
    ? period.charAt(0).toLowerCase() + period.slice(1)
    : period
}

/** Names whoever stated it, without the office, which the explanation has. */
function stemOn(subject: string, name: string | undefined, statedBy: string): string {
  return `${subject}: what number did ${withArticle(name ?? statedBy.replace(/,.*$/, ''))} give?`
}

function mayBeAsked(point: SeriesPoint, series: Series, { claims }: Dataset): point is Valued {
  return (
    'value' in point &&
    point.statedBy !== null &&
    !isWeak(point) &&
    (point.disagreesWith ?? []).length === 0 &&
    QUALIFIERS.has(point.qualifier) &&
    !NOT_COUNTED.test(point.period) &&
    // More than two places after the point are not estimated but looked up.
    Number(point.value.toFixed(2)) === point.value &&
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

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

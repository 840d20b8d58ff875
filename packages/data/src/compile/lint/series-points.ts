import { edtf } from '../../schema/common.ts'
import type { Records } from '../records.ts'
import type { RecordOf } from '../validate.ts'
import type { Rule } from './rule.ts'

type SeriesPoint = RecordOf<'series'>['points'][number]

/** Reports a fault at a part of one point. */
type ReportAtPoint = (path: readonly PropertyKey[], message: string) => void

export const seriesPoints: Rule = {
  code: 'E231',
  name: 'one-sided-disagreement',
  bad: {
    'series/turnover.yml': `points:
  - period: '2020'
    value: 10
    statedBy: Ada First
    citations: [{source: daily-wire}]
  - period: '2020'
    value: 11
    statedBy: null
    citations: [{source: ministry-page}]
`,
  },
  good: {
    'series/turnover.yml': `points:
  - period: '2020'
    value: 10
    statedBy: Ada First
    disagreesWith: [1]
    citations: [{source: daily-wire}]
  - period: '2020'
    value: 11
    statedBy: null
    disagreesWith: [0]
    citations: [{source: ministry-page}]
`,
  },
  reason:
    'Numbers that clash name each other, so that none is shown without the other, and dates fit periods.',
  check({ kind, record }, report, records) {
    if (kind !== 'series') return
    for (const [index, point] of record.points.entries()) {
      const reportHere: ReportAtPoint = (path, message) => report(['points', index, ...path], message)
      checkNamedBack(record.points, index, reportHere)
      checkSamePeriod(record.points, index, reportHere)
      checkNamedBackAcross(record.id, index, point, records, reportHere)
      checkDate(point, reportHere)
    }
  },
}

/** A point that another one of its series disagrees with disagrees with that one too. */
function checkNamedBack(points: readonly SeriesPoint[], index: number, report: ReportAtPoint): void {
  for (const [position, other] of (points[index]?.disagreesWith ?? []).entries()) {
    const back = points[other]?.disagreesWith ?? []
    if (other === index || other >= points.length || back.includes(index)) continue
    // The rule on broken records reports an index of no other point; it may be the one that is missed here.
    if (back.some((named) => named === other || named >= points.length)) continue
    report(['disagreesWith', position], `is ${other}, but point ${other} does not name point ${index}`)
  }
}

/** Points of one period whose values have nothing in common disagree; each pair is reported at its later point. */
function checkSamePeriod(points: readonly SeriesPoint[], index: number, report: ReportAtPoint): void {
  const point = points[index]
  if (point === undefined) return
  for (const [earlier, other] of points.slice(0, index).entries()) {
    if (other.period !== point.period || haveCommonValue(other, point)) continue
    // Where one side names the other, what is missing is already reported there.
    if (point.disagreesWith?.includes(earlier) || other.disagreesWith?.includes(index)) continue
    report(
      ['period'],
      `is that of point ${earlier}, which has another value; name each other in disagreesWith`,
    )
  }
}

/** A point that a point of another series disagrees with disagrees with that one too. */
function checkNamedBackAcross(
  id: string,
  index: number,
  point: SeriesPoint,
  records: Records,
  report: ReportAtPoint,
): void {
  for (const [position, other] of (point.disagreesWithOtherSeries ?? []).entries()) {
    const path = ['disagreesWithOtherSeries', position]
    const series = records.find('series', other.series)
    // The link step reports an unknown series.
    if (series === undefined) continue
    const named = series.points[other.point]
    if (series.id === id) {
      report([...path, 'series'], 'is this series; name its points in disagreesWith')
    } else if (named === undefined) {
      report([...path, 'point'], `is ${other.point}; the points there are 0 to ${series.points.length - 1}`)
    } else if (!named.disagreesWithOtherSeries?.some((back) => back.series === id && back.point === index)) {
      report(path, `names point ${other.point} of "${other.series}", which does not name this point`)
    }
  }
}

/** A date says what its period says: the same EDTF where the period is EDTF, and no year that the period lacks. */
function checkDate({ period, date }: SeriesPoint, report: ReportAtPoint): void {
  if (date === undefined) return
  if (edtf.safeParse(period).success) {
    if (date !== period) report(['date'], `is "${date}", but the period is "${period}"`)
    return
  }
  const named = yearsIn(period)
  const strange = yearsIn(date).filter((year) => !named.includes(year))
  if (named.length > 0 && strange.length > 0) {
    report(['date'], `has the year ${strange.join(' and ')}, which the period "${period}" does not name`)
  }
}

function haveCommonValue(first: SeriesPoint, second: SeriesPoint): boolean {
  const [a, b] = [boundsOf(first), boundsOf(second)]
  return a.low <= b.high && b.low <= a.high
}

function boundsOf(point: SeriesPoint): { readonly low: number; readonly high: number } {
  return 'value' in point ? { low: point.value, high: point.value } : point.range
}

function yearsIn(text: string): readonly string[] {
  return [...new Set(text.match(/(?<!\d)(?:1[5-9]|2[01])\d{2}(?!\d)/g) ?? [])]
}

import type { Dataset, TreatyAct } from '../../src/generated/types.ts'
import { datesOf, isSettled, namedIn, readMonth, sameText, spanOf, theOne } from './reading.ts'

/** The first and the last day on which one thing of an order can have happened. */
export type Placer = (stem: string, text: string, dataset: Dataset) => readonly [string, string] | undefined

export const PLACERS: Readonly<Record<string, Placer>> = {
  'event-sequence'(stem, text, { events, treaties }) {
    const event = theOne(events, ({ title }) => title === text)
    const isAsked = stem === 'In which order did these happen, the earliest first?'
    return isAsked && event && isSettled(event, treaties) ? spanOf(event.date) : undefined
  },

  'treaty-steps'(stem, text, { treaties, actors }) {
    const treaty = namedIn(stem, treaties)
    const [, kind = '', by] =
      /^(Signature|Exchange of instruments|Entry into force|\w+).*?(?: (?:by|of)(?: the)? (.+?))?$/.exec(
        text,
      ) ?? []
    const actor = actors.find(
      ({ name }) => text.endsWith(` ${name}`) && name === by?.replace(/^.* by (?:the )?/, ''),
    )
    const acts =
      treaty?.acts.filter(
        (act) => isKind(act, kind) && (actor === undefined || act.by.join() === actor.id),
      ) ?? []
    const [act] = acts
    if (!act || acts.length > 1 || act.certainty !== 'high') return undefined
    const spans = datesOf(act).map(spanOf)
    return [
      spans.map(([first]) => first).sort()[0] ?? '',
      spans
        .map(([, last]) => last)
        .sort()
        .at(-1) ?? '',
    ]
  },
}

function isKind({ type }: TreatyAct, word: string): boolean {
  const kinds: Readonly<Record<string, string>> = {
    Signature: 'signature',
    'Exchange of instruments': 'exchange',
    'Entry into force': 'entry-into-force',
    Approval: 'approval-for-signature',
    Submission: 'submission',
    Vote: 'chamber-vote',
    Review: 'review',
    Promulgation: 'promulgation',
  }
  return kinds[word] === type
}

/** The number that is right, in the unit of the question; months are counted from January of the year 0. */
export type Estimator = (stem: string, dataset: Dataset) => number | undefined

export const ESTIMATORS: Readonly<Record<string, Estimator>> = {
  'event-month'(stem, { events, treaties }) {
    const event = theOne(events, ({ title }) => stem === `In which month did this happen: “${title}”?`)
    if (!event || !isSettled(event, treaties)) return undefined
    return Number(event.date.slice(0, 4)) * 12 + Number(event.date.slice(5, 7)) - 1
  },

  'stated-number'(stem, { series, actors }) {
    const [, asked = '', who = ''] = /^(.+): what number did (?:the )?(.+?),? give\?$/.exec(stem) ?? []
    const fitting = series.filter(({ title }) => asked === title || asked.startsWith(`${title}, `))
    const one = fitting.sort((first, second) => second.title.length - first.title.length)[0]
    const period = asked.slice((one?.title.length ?? 0) + 2)
    const points = (one?.points ?? []).filter(
      (point) =>
        period === '' ||
        sameText(point.period, period) ||
        (/goal/.test(one?.title ?? '') && sameText(point.period, `${period}, goal`)) ||
        (point.date !== undefined && point.date === readMonth(period)),
    )
    const [point] = points
    const name = actors.find(({ id }) => id === point?.statedByActor)?.name
    if (!point || points.length > 1 || !('value' in point) || point.certainty === 'low') return undefined
    if (point.disagreesWith?.length || !(name === who || point.statedBy?.startsWith(who))) return undefined
    return point.value
  },
}

import type { Dataset, Event, Question, Treaty, TreatyAct } from '../src/generated/types.ts'

/**
 * Judges derived questions a second time, from the records alone and by other code than the one that made them:
 * is the key true, and is each other answer proved false? It reads the text of a question as a person would.
 */
export function untruths(question: Question, dataset: Dataset): string[] {
  const judge = JUDGES[question.template ?? '']
  if (!judge) return [`${question.id}: no rule is known for the template "${question.template}"`]
  const judged = question.options.map(({ text, correct }) => ({
    text,
    correct,
    truth: judge(question, text, dataset),
  }))
  return judged
    .filter(({ correct, truth }) => truth !== (correct ? 'true' : 'false'))
    .map(
      ({ text, correct, truth }) =>
        `${question.id}: "${text}" is ${truth} and is marked ${correct ? 'right' : 'wrong'}`,
    )
}

type Truth = 'true' | 'false' | 'unknown'
type Judge = (question: Question, answer: string, dataset: Dataset) => Truth

const JUDGES: Readonly<Record<string, Judge>> = {
  'event-date'(question, answer, { events, treaties }) {
    const event = theOne(events, ({ title }) => question.stem.endsWith(` happen: “${title}”?`))
    const day = readDay(answer)
    if (!event || !day || !isSettled(event, treaties)) return 'unknown'
    if (event.date === day) return 'true'
    const sameTitle = events.some((other) => other.title === event.title && mayBeOn(other.date, day))
    return sameTitle ? 'unknown' : 'false'
  },

  'event-order'(question, answer, { events, treaties }) {
    if (question.stem !== 'Which of these came first?') return 'unknown'
    const offered = question.options.map(({ text }) => theOne(events, ({ title }) => title === text))
    const event = offered.find((candidate) => candidate?.title === answer)
    if (!event || offered.some((one) => !one || !isSettled(one, treaties))) return 'unknown'
    const others = offered.filter((one) => one !== event).map((one) => one?.date ?? '')
    if (others.every((date) => event.date < date)) return 'true'
    return others.some((date) => date < event.date) ? 'false' : 'unknown'
  },

  'signing-date'(question, answer, { treaties }) {
    const treaty = namedIn(question.stem, treaties)
    const day = readDay(answer)
    const signatures = treaty?.acts.filter(({ type }) => type === 'signature') ?? []
    if (!day || signatures.length === 0 || !question.stem.includes(' signed?')) return 'unknown'
    return judgeDates(signatures.flatMap(datesOf), day)
  },

  'signing-city'(question, answer, { treaties, places }) {
    const treaty = namedIn(question.stem, treaties)
    const city = theOne(places, ({ name }) => name === answer)
    const signed = (treaty?.acts ?? [])
      .filter(({ type }) => type === 'signature')
      .map(({ place }) => places.find(({ id }) => id === place))
    if (!city || signed.length === 0) return 'unknown'
    const distances = signed.map((place) => kilometres(city, place))
    if (distances.every((distance) => distance < 6)) return 'true'
    return distances.every((distance) => distance > 40) ? 'false' : 'unknown'
  },

  'number-of-articles'(question, answer, { treaties }) {
    const treaty = namedIn(question.stem, treaties)
    if (treaty?.articles == null || !/^\d+$/.test(answer)) return 'unknown'
    return Number(answer) === treaty.articles ? 'true' : 'false'
  },

  signatory(question, answer, { treaties, actors }) {
    const treaty = namedIn(question.stem, treaties)
    const person = theOne(actors, ({ name }) => name === answer)
    const party = theOne(actors, ({ name }) => question.stem.endsWith(` for ${name}?`))
    if (!treaty || !person || person.type !== 'person' || !party || !treaty.parties.includes(party.id))
      return 'unknown'
    // The list must be complete before it proves that somebody is not on it.
    if (treaty.signatories.length < treaty.parties.length) return 'unknown'
    if (!treaty.signatories.some(({ actor }) => actor === person.id)) return 'false'
    return person.memberOf === party.id ? 'true' : 'unknown'
  },

  'acting-body'(question, answer, { treaties, actors }) {
    const treaty = namedIn(question.stem, treaties)
    const body = theOne(actors, ({ name }) => name === answer)
    const day = readDay(question.stem)
    if (!treaty || !body || !day) return 'unknown'
    const its = treaty.acts.filter(({ by }) => by.includes(body.id))
    if (its.some((act) => act.by.length === 1 && datesOf(act).every((date) => date === day))) return 'true'
    return its.flatMap(datesOf).some((date) => mayBeOn(date, day)) ? 'unknown' : 'false'
  },

  'article-number'(question, answer, { treaties, provisions }) {
    const treaty = namedIn(question.stem, treaties)
    const asked = theOne(
      provisions,
      ({ title, treaty: of }) =>
        of === treaty?.id && question.stem.toLowerCase().endsWith(`this: ${title.toLowerCase()}?`),
    )
    const offered = theOne(
      provisions,
      ({ treaty: of, article }) => of === treaty?.id && answer === `Article ${article}`,
    )
    return judgeArticle(asked, offered)
  },

  'article-content'(question, answer, { treaties, provisions }) {
    const treaty = namedIn(question.stem, treaties)
    const asked = theOne(
      provisions,
      ({ treaty: of, article }) =>
        of === treaty?.id && question.stem.startsWith(`What does Article ${article} of `),
    )
    const offered = theOne(provisions, ({ treaty: of, title }) => of === treaty?.id && title === answer)
    return judgeArticle(asked, offered)
  },

  'coded-obligation'(question, answer, { treaties }) {
    const variable = question.stem.includes('military help')
      ? 'defense'
      : question.stem.includes('not to help')
        ? 'neutral'
        : ''
    const treaty = theOne(treaties, ({ shortName }) => shortName === answer)
    const coded = treaty?.coding?.variables.filter(({ name }) => name === variable) ?? []
    const [value] = coded
    if (!value || coded.length > 1 || value.certainty !== 'high') return 'unknown'
    return value.value !== null && value.value > 0 ? 'true' : 'false'
  },

  'who-denied'(question, answer, { claims, actors }) {
    const claim = theOne(claims, ({ proposition }) => question.stem.includes(proposition.replace(/\.$/, '')))
    const actor = theOne(actors, ({ name }) => name === answer)
    if (!claim || !actor) return 'unknown'
    const own = claim.assertions
      .filter((assertion) => assertion.actor === actor.id)
      .map(({ stance }) => stance)
    const against = claim.assertions.filter(({ stance }) => stance === 'denies' || stance === 'disputes')
    if (own.length > 0 && own.every((stance) => stance === 'denies' || stance === 'disputes')) return 'true'
    // Whoever spoke the denial, or belongs to the body that denied, or is the body that a denier belongs to, might
    // be said to have denied.
    const deniers = against.flatMap(({ actor, speaker }) => (speaker ? [actor, speaker] : [actor]))
    const related = deniers.some(
      (id) =>
        id === actor.id ||
        actor.memberOf === id ||
        actors.find((one) => one.id === id)?.memberOf === actor.id,
    )
    return own.length > 0 && !related ? 'false' : 'unknown'
  },
}

function judgeArticle(asked: Provision | undefined, offered: Provision | undefined): Truth {
  if (!asked || !offered) return 'unknown'
  const isSure = ({ numberVerified, certainty, article }: Provision) =>
    article !== null && numberVerified && certainty === 'high'
  if (!isSure(asked) || !isSure(offered)) return 'unknown'
  if (asked.id === offered.id) return 'true'
  return asked.topic === offered.topic || asked.title === offered.title ? 'unknown' : 'false'
}

type Provision = Dataset['provisions'][number]

/** Known to the day, a reported fact of high confidence, and no other date for it in any source of its treaties. */
function isSettled(event: Event, treaties: readonly Treaty[]): boolean {
  const acts = treaties.filter(({ id }) => event.treaties?.includes(id)).flatMap(({ acts }) => acts)
  const datesOfSameDay = acts.filter(({ date }) => date === event.date).flatMap(datesOf)
  return (
    /^\d{4}-\d\d-\d\d$/.test(event.date) &&
    event.confidence === 'high' &&
    event.status === 'reported-fact' &&
    datesOfSameDay.every((date) => date === event.date)
  )
}

function datesOf(act: TreatyAct): string[] {
  return [act.date, ...(act.alternatives ?? []).flatMap(({ date }) => (date === undefined ? [] : [date]))]
}

function judgeDates(dates: readonly string[], day: string): Truth {
  if (dates.every((date) => date === day)) return 'true'
  return dates.some((date) => mayBeOn(date, day)) ? 'unknown' : 'false'
}

/** Whether a date of the records can mean a day. */
function mayBeOn(date: string, day: string): boolean {
  const [first = '', last = first] = date.split('/').map((part) => part.replace(/[~?%]/g, ''))
  // Of a month or a year, each day starts with its text; 9 sorts after every digit that can follow.
  const begins = first === '..' || first === '' ? '' : first
  const ends = last === '..' || last === '' ? '9' : `${last}-99`
  return begins <= day && day <= ends
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** The day that a text names, such as "17 January 2025". */
function readDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /\b(\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/.exec(text) ?? []
  const number = MONTHS.indexOf(month) + 1
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function namedIn(stem: string, treaties: readonly Treaty[]): Treaty | undefined {
  return theOne(treaties, ({ shortName }) => stem.includes(shortName))
}

/** The one record that fits; none when several do, because then the text does not say which is meant. */
function theOne<T>(records: readonly T[], fits: (record: T) => boolean): T | undefined {
  const fitting = records.filter(fits)
  return fitting.length === 1 ? fitting[0] : undefined
}

type Place = Dataset['places'][number]

function kilometres(first: Place, second: Place | undefined): number {
  if (first.type !== 'point' || second?.type !== 'point') return Number.NaN
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [a, b] = [first.coordinates, second.coordinates]
  const cosine =
    Math.sin(radians(a.lat)) * Math.sin(radians(b.lat)) +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.cos(radians(a.lon - b.lon))
  return 6371 * Math.acos(Math.min(1, cosine))
}

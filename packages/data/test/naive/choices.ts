import type { Dataset } from '../../src/generated/types.ts'
import {
  datesOf,
  eventTitled,
  isSettled,
  judgeDates,
  kilometres,
  mayBeOn,
  namedIn,
  readDay,
  readMonth,
  sameText,
  spanOf,
  stateAbove,
  type Truth,
  theOne,
  truthOf,
} from './reading.ts'

/** Judges one answer of a question; for a statement that is true or false, the stem with the answer in its place. */
export type Judge = (stem: string, answer: string, dataset: Dataset, answers: readonly string[]) => Truth

export const CHOICE_JUDGES: Readonly<Record<string, Judge>> = {
  'event-date'(stem, answer, { events, treaties }) {
    const event = theOne(events, ({ title }) => stem.endsWith(` happen: “${title}”?`))
    const day = readDay(answer)
    if (!event || !day || !isSettled(event, treaties)) return 'unknown'
    if (event.date === day) return 'true'
    const sameTitle = events.some((other) => other.title === event.title && mayBeOn(other.date, day))
    return sameTitle ? 'unknown' : 'false'
  },

  'event-order'(stem, answer, { events, treaties }, answers) {
    if (stem !== 'Which of these came first?') return 'unknown'
    const offered = answers.map((text) => theOne(events, ({ title }) => title === text))
    const event = offered.find((candidate) => candidate?.title === answer)
    if (!event || offered.some((one) => !one || !isSettled(one, treaties))) return 'unknown'
    const others = offered.filter((one) => one !== event).map((one) => one?.date ?? '')
    if (others.every((date) => event.date < date)) return 'true'
    return others.some((date) => date < event.date) ? 'false' : 'unknown'
  },

  'signing-date'(stem, answer, { treaties }) {
    const treaty = namedIn(stem, treaties)
    const day = readDay(answer)
    const signatures = treaty?.acts.filter(({ type }) => type === 'signature') ?? []
    if (!day || signatures.length === 0 || !stem.includes(' signed?')) return 'unknown'
    return judgeDates(signatures.flatMap(datesOf), day)
  },

  'signing-city'(stem, answer, { treaties, places }) {
    const treaty = namedIn(stem, treaties)
    const city = theOne(places, ({ name }) => name === answer)
    const signed = (treaty?.acts ?? [])
      .filter(({ type }) => type === 'signature')
      .map(({ place }) => places.find(({ id }) => id === place))
    if (!city || signed.length === 0) return 'unknown'
    const distances = signed.map((place) => kilometres(city, place))
    if (distances.every((distance) => distance < 6)) return 'true'
    return distances.every((distance) => distance > 40) ? 'false' : 'unknown'
  },

  'number-of-articles'(stem, answer, { treaties }) {
    const treaty = namedIn(stem, treaties)
    if (treaty?.articles == null || !/^\d+$/.test(answer)) return 'unknown'
    return Number(answer) === treaty.articles ? 'true' : 'false'
  },

  signatory(stem, answer, { treaties, actors }) {
    const treaty = namedIn(stem, treaties)
    const person = theOne(actors, ({ name }) => name === answer)
    const party = theOne(actors, ({ name }) => stem.endsWith(` for ${name}?`))
    if (!treaty || !person || person.type !== 'person' || !party || !treaty.parties.includes(party.id))
      return 'unknown'
    // The list must be complete before it proves that somebody is not on it.
    if (treaty.signatories.length < treaty.parties.length) return 'unknown'
    if (!treaty.signatories.some(({ actor }) => actor === person.id)) return 'false'
    return person.memberOf === party.id ? 'true' : 'unknown'
  },

  'acting-body'(stem, answer, { treaties, actors }) {
    const treaty = namedIn(stem, treaties)
    const body = theOne(actors, ({ name }) => name === answer)
    const day = readDay(stem)
    if (!treaty || !body || !day) return 'unknown'
    const its = treaty.acts.filter(({ by }) => by.includes(body.id))
    if (its.some((act) => act.by.length === 1 && datesOf(act).every((date) => date === day))) return 'true'
    return its.flatMap(datesOf).some((date) => mayBeOn(date, day)) ? 'unknown' : 'false'
  },

  'article-number'(stem, answer, { treaties, provisions }) {
    const treaty = namedIn(stem, treaties)
    const asked = theOne(
      provisions,
      ({ title, treaty: of }) =>
        of === treaty?.id && stem.toLowerCase().endsWith(`this: ${title.toLowerCase()}?`),
    )
    const offered = theOne(
      provisions,
      ({ treaty: of, article }) => of === treaty?.id && answer === `Article ${article}`,
    )
    return judgeArticle(asked, offered)
  },

  'article-content'(stem, answer, { treaties, provisions }) {
    const treaty = namedIn(stem, treaties)
    const asked = theOne(
      provisions,
      ({ treaty: of, article }) => of === treaty?.id && stem.startsWith(`What does Article ${article} of `),
    )
    const offered = theOne(provisions, ({ treaty: of, title }) => of === treaty?.id && title === answer)
    return judgeArticle(asked, offered)
  },

  'coded-obligation'(stem, answer, { treaties }) {
    const variable = stem.includes('military help')
      ? 'defense'
      : stem.includes('not to help')
        ? 'neutral'
        : ''
    const treaty = theOne(treaties, ({ shortName }) => shortName === answer)
    const coded = treaty?.coding?.variables.filter(({ name }) => name === variable) ?? []
    const [value] = coded
    if (!value || coded.length > 1 || value.certainty !== 'high') return 'unknown'
    return value.value !== null && value.value > 0 ? 'true' : 'false'
  },

  'who-denied'(stem, answer, { claims, actors }) {
    const claim = theOne(claims, ({ proposition }) => stem.includes(proposition.replace(/\.$/, '')))
    const actor = theOne(actors, ({ name }) => sameText(name, answer))
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

  'event-city'(stem, answer, { events, places }) {
    const event = theOne(events, ({ title }) => stem === `In which city did this happen: “${title}”?`)
    const place = places.find(({ id }) => id === event?.place)
    const city = theOne(places, ({ name }) => name === answer)
    if (event?.confidence !== 'high' || event.status !== 'reported-fact' || !place || !city) return 'unknown'
    const distance = kilometres(city, place)
    return distance < 6 ? 'true' : distance > 40 ? 'false' : 'unknown'
  },

  'article-check'(stem, answer, { claims }) {
    const claim = theOne(claims, ({ proposition }) =>
      stem.endsWith(`find on this: ${proposition.slice(0, -1)}?`),
    )
    const found = claim?.assessment
    const isOfArticle = claim?.assertions.some(({ actor }) => actor === 'briefing-article-author')
    const isDisputed = claim?.assertions.some(({ stance }) =>
      ['denies', 'disputes', 'states-otherwise'].includes(stance),
    )
    if (!found || !isOfArticle || isDisputed || found.certainty === 'low' || !(answer in FINDINGS))
      return 'unknown'
    return truthOf(FINDINGS[answer] === found.verdict)
  },

  speaker(stem, answer, dataset) {
    const { actors, events, claims } = dataset
    const [, when = '', that = ''] = / in ([A-Z][a-z]+ \d{4}) (?:that|about) (.+)\?$/.exec(stem) ?? []
    const month = readMonth(when)
    const person = theOne(actors, ({ name, type }) => name === answer && type === 'person')
    if (month === undefined || !person) return 'unknown'
    const isThen = (date: string) => spanOf(date)[0].startsWith(month) && spanOf(date)[1].startsWith(month)
    const told = events.filter(
      ({ title, date, confidence }) =>
        (title.endsWith(` says that ${that}`) || title.endsWith(` on ${that}`)) &&
        isThen(date) &&
        confidence !== 'low',
    )
    const claimed = claims.filter(({ proposition }) => sameText(proposition, `${that}.`))
    const voices = new Set([
      ...told.flatMap((event) => event.actors),
      ...claimed.flatMap(({ assertions }) => assertions.map(({ actor }) => actor)),
    ])
    if (voices.size !== 1) return 'unknown'
    const isFirm = claimed
      .flatMap(({ assertions }) => assertions)
      .some(({ certainty }) => certainty !== 'low')
    if (voices.has(person.id)) return told.length > 0 || isFirm ? 'true' : 'unknown'
    const topics = new Set([...told.flatMap((event) => event.topics), ...claimed.map(({ topic }) => topic)])
    const mayHaveSpoken =
      events.some(
        (event) =>
          [...event.actors, ...(event.recipients ?? [])].includes(person.id) &&
          event.topics.some((topic) => topics.has(topic)) &&
          spanOf(event.date)[0].slice(0, 7) <= month &&
          spanOf(event.date)[1].slice(0, 7) >= month,
      ) ||
      claims.some(
        (claim) =>
          topics.has(claim.topic) &&
          claim.assertions.some(
            ({ actor, speaker, date }) =>
              (actor === person.id || speaker === person.id) &&
              spanOf(date)[0].slice(0, 7) <= month &&
              spanOf(date)[1].slice(0, 7) >= month,
          ),
      )
    return mayHaveSpoken ? 'unknown' : 'false'
  },

  'coded-treaties'(stem, answer, { treaties }) {
    const [variable] =
      Object.entries(OBLIGATIONS).find(([, words]) => stem.endsWith(` having ${words}?`)) ?? []
    const treaty = theOne(treaties, ({ shortName }) => shortName === answer)
    const coded = treaty?.coding?.variables.filter(({ name }) => name === variable) ?? []
    const [value] = coded
    if (!value || coded.length > 1 || value.certainty !== 'high' || value.value === null) return 'unknown'
    return truthOf(value.value !== 0)
  },

  'before-signing'(stem, answer, dataset) {
    const treaty = namedIn(stem, dataset.treaties)
    const signed = treaty?.acts.filter(({ type }) => type === 'signature').flatMap(datesOf) ?? []
    const event = eventTitled(answer, dataset)
    if (!event || signed.length !== 1) return 'unknown'
    const [day = ''] = signed
    const [first, last] = spanOf(event.date)
    return last < day ? 'true' : first > day ? 'false' : 'unknown'
  },

  'events-of-year'(stem, answer, dataset) {
    const event = eventTitled(answer, dataset)
    const [, year = ''] = /happened in (\d{4})\?$/.exec(stem) ?? []
    return event ? isInYear(event.date, year) : 'unknown'
  },

  'event-year'(stem, _, dataset) {
    const [, title = '', year = ''] = /^Is this right: “(.+)” happened in (\d{4})\?$/.exec(stem) ?? []
    const event = eventTitled(title, dataset)
    return event ? isInYear(event.date, year) : 'unknown'
  },

  'first-term'(stem, _, { treaties }) {
    const treaty = namedIn(stem, treaties)
    const [, term = ''] = / first concluded for (.+)\?$/.exec(stem) ?? []
    return judgeTerm(treaty?.duration, term)
  },

  'treaty-languages'(stem, answer, { treaties }) {
    const tags = { Arabic: 'ar', Chinese: 'zh', English: 'en', French: 'fr', Persian: 'fa', Russian: 'ru' }
    const languages = namedIn(stem, treaties)?.languages
    const tag = Object.entries(tags).find(([name]) => name === answer)?.[1]
    return languages && tag ? truthOf(languages.some((one) => one === tag)) : 'unknown'
  },

  'bodies-of-party'(stem, answer, dataset) {
    const treaty = namedIn(stem, dataset.treaties)
    const party = theOne(dataset.actors, ({ name }) => stem.endsWith(` for ${name}?`))
    const body = theOne(dataset.actors, ({ name }) => name === answer)
    const state = body && stateAbove(body.id, dataset)
    const acted = treaty?.acts.some(
      ({ by, certainty }) => body && by.includes(body.id) && certainty === 'high',
    )
    return party && state && acted ? truthOf(state === party.id) : 'unknown'
  },
}

const FINDINGS: Readonly<Record<string, string>> = {
  Corroborated: 'corroborated',
  'The record is more precise': 'more-precise',
  'Partly borne out': 'partly',
  Imprecise: 'imprecise',
  'Partly contradicted': 'partly-contradicted',
  'Not found in the record': 'not-found',
  'Not a statement of fact': 'not-factual',
}

/** What the variables of ATOP stand for, as a reader understands the words. */
export const OBLIGATIONS: Readonly<Record<string, string>> = {
  defense: 'a duty to give military help if the other party is attacked',
  offense: 'a duty to join an attack by the other party',
  neutral: 'a promise of neutrality',
  nonagg: 'a promise not to use force against each other',
  consul: 'a duty to consult in a crisis',
  noothall: 'a promise to make no agreement against the other party',
  nomicoop: 'cooperation in fields other than the military',
  interv: 'a promise not to interfere in the other’s internal affairs',
  base: 'the placing of troops in the other state',
}

/** Whether every day that a date can mean, or none of them, lies in a year. */
export function isInYear(date: string, year: string): Truth {
  const [first, last] = spanOf(date).map((day) => day.slice(0, 4))
  if (first === undefined || last === undefined || year === '' || /[~?%]/.test(date)) return 'unknown'
  if (first === year && last === year) return 'true'
  return year < first || year > last ? 'false' : 'unknown'
}

/** Whether a treaty was concluded for a time in words. */
export function judgeTerm(
  duration: Dataset['treaties'][number]['duration'] | undefined,
  term: string,
): Truth {
  const years = { 'five years': 5, 'ten years': 10, 'twenty years': 20 }
  const asked = Object.entries(years).find(([words]) => words === term)?.[1]
  if (!duration || (asked === undefined && term !== 'an indefinite time')) return 'unknown'
  return truthOf('indefinite' in duration ? asked === undefined : duration.initialYears === asked)
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

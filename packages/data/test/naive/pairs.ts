import type { Claim, Dataset, Treaty } from '../../src/generated/types.ts'
import { CHOICE_JUDGES, isInYear, judgeTerm, OBLIGATIONS } from './choices.ts'
import {
  datesOf,
  eventTitled,
  kilometres,
  mayBeOn,
  namedIn,
  readDay,
  sameText,
  type Truth,
  theOne,
  truthOf,
} from './reading.ts'

/** Judges whether one thing belongs to another, as the stem puts it. */
export type PairJudge = (stem: string, left: string, right: string, dataset: Dataset) => Truth

export const PAIR_JUDGES: Readonly<Record<string, PairJudge>> = {
  'events-and-years'(_, left, right, dataset) {
    const event = eventTitled(left, dataset)
    return event ? isInYear(event.date, right) : 'unknown'
  },

  'events-and-cities'(_, left, right, { events, places }) {
    const event = theOne(events, ({ title }) => title === left)
    const place = places.find(({ id }) => id === event?.place)
    const city = theOne(places, ({ name }) => name === right)
    if (event?.confidence !== 'high' || event.status !== 'reported-fact' || !place || !city) return 'unknown'
    const distance = kilometres(city, place)
    return distance < 6 ? 'true' : distance > 40 ? 'false' : 'unknown'
  },

  'treaties-and-terms'(_, left, right, { treaties }) {
    return judgeTerm(treatyCalled(left, treaties)?.duration, right)
  },

  'treaties-and-articles'(_, left, right, { treaties }) {
    const articles = treatyCalled(left, treaties)?.articles
    const [, number] = /^(\d+) articles$/.exec(right) ?? []
    return articles == null || number === undefined ? 'unknown' : truthOf(articles === Number(number))
  },

  'treaties-and-signatories'(stem, left, right, { treaties, actors }) {
    const treaty = treatyCalled(left, treaties)
    const person = theOne(actors, ({ name }) => name === right)
    const other = theOne(actors, ({ name }) => stem.endsWith(` together with ${name}?`))
    if (!treaty || !person || !other || treaty.signatories.length < treaty.parties.length) return 'unknown'
    const signed = new Set(treaty.signatories.map(({ actor }) => actor))
    return signed.has(other.id) ? truthOf(signed.has(person.id)) : 'unknown'
  },

  'articles-and-contents'(stem, left, right, dataset) {
    const treaty = namedIn(stem, dataset.treaties)
    const judge = CHOICE_JUDGES['article-content']
    return treaty && judge
      ? judge(`What does ${left} of the ${treaty.shortName} deal with?`, right, dataset, [])
      : 'unknown'
  },

  'bodies-and-days'(stem, left, right, { treaties, actors }) {
    const treaty = namedIn(stem, treaties)
    const body = theOne(actors, ({ name }) => name === left)
    const day = readDay(right)
    const acts = treaty?.acts.filter(({ by }) => body && by.includes(body.id)) ?? []
    if (!day || acts.length !== 1) return 'unknown'
    if (acts.some(({ date, certainty }) => date === day && certainty === 'high')) return 'true'
    return acts.flatMap(datesOf).some((date) => mayBeOn(date, day)) ? 'unknown' : 'false'
  },

  'persons-and-offices'(_, left, right, { actors }) {
    const person = theOne(actors, ({ name }) => name === left)
    const holders = actors.filter(({ offices }) => offices?.some(({ title }) => title === right))
    const [holder] = holders
    if (person?.offices?.length !== 1 || holders.length !== 1) return 'unknown'
    return truthOf(holder === person)
  },

  'series-parts'(stem, left, right, { series }) {
    const one = theOne(series, ({ title }) => stem.startsWith(`${title}: which number belongs to what`))
    const point = theOne(
      one?.points ?? [],
      ({ period }) => sameText(period, left) || period.toLowerCase().endsWith(`, ${left.toLowerCase()}`),
    )
    if (!point || !('value' in point) || point.certainty === 'low' || point.disagreesWith?.length)
      return 'unknown'
    return truthOf(readNumber(right) === point.value)
  },

  'disputed-number'(stem, left, right, { series }) {
    const one = theOne(series, ({ title }) => stem === `${title}: which number is stated by whom?`)
    const point = theOne(one?.points ?? [], ({ statedBy }) => statedBy === left)
    if (!point || !('value' in point) || point.certainty === 'low') return 'unknown'
    return truthOf(readNumber(right) === point.value)
  },

  'statements-and-speakers'(_, left, right, { actors, events, claims }) {
    const person = theOne(actors, ({ name }) => name === right)
    const voices = new Set([
      ...events
        .filter(({ title }) => title.toLowerCase().endsWith(` says that ${left.toLowerCase()}`))
        .flatMap((event) => event.actors),
      ...claims
        .filter(({ proposition }) => sameText(proposition, `${left}.`))
        .flatMap(({ assertions }) => assertions.map(({ actor }) => actor)),
    ])
    return person && voices.size === 1 ? truthOf(voices.has(person.id)) : 'unknown'
  },

  stances(stem, left, right, { claims, actors }) {
    const [, words = ''] = /^Who said[^:]*: (.+)\?$/.exec(stem) ?? []
    const claim = theOne(claims, (one) => saysThis(one, words))
    const actor = theOne(actors, ({ name }) => sameText(name, left))
    const own = claim?.assertions.filter((one) => one.actor === actor?.id) ?? []
    const stances = new Set(own.map(({ stance }) => stance))
    const [stance] = stances
    const asked = STANCES[right]
    if (asked === undefined || stances.size !== 1 || own.every(({ certainty }) => certainty === 'low'))
      return 'unknown'
    return truthOf(stance === asked)
  },

  'compared-treaties'(stem, left, right, { treaties }) {
    const [, first = '', second = ''] = /: the (.+) or the (.+)\?$/.exec(stem) ?? []
    const one = treatyCalled(first, treaties)
    const two = treatyCalled(second, treaties)
    const [a, b] = [hasFeature(one, left), hasFeature(two, left)]
    if (!one || !two || a === 'unknown' || b === 'unknown') return 'unknown'
    const found = a === b ? (a === 'true' ? 'Both' : 'Neither') : a === 'true' ? one.shortName : two.shortName
    return truthOf(right === found)
  },
}

const STANCES: Readonly<Record<string, string>> = {
  'Said so': 'asserts',
  'Qualified it': 'qualifies',
  'Neither confirmed nor denied it': 'neither-confirms-nor-denies',
  'Stated otherwise': 'states-otherwise',
  'Disputed it': 'disputes',
  'Denied it': 'denies',
}

/** Whether a claim is about these words; of an accusation, whether they are what is said in it. */
function saysThis({ kind, proposition }: Claim, words: string): boolean {
  const said = proposition.slice(0, -1)
  if (kind !== 'accusation') return said === words
  return said.endsWith(` that ${words}`) || said.replace(/^.* accuse (.+) of having /, '$1 ') === words
}

function hasFeature(treaty: Treaty | undefined, words: string): Truth {
  if (words === 'A first term of twenty years') return judgeTerm(treaty?.duration, 'twenty years')
  if (words === 'An original in English') {
    return treaty?.languages ? truthOf(treaty.languages.includes('en')) : 'unknown'
  }
  if (words === 'More than thirty articles')
    return treaty?.articles ? truthOf(treaty.articles > 30) : 'unknown'
  const [variable] = Object.entries(OBLIGATIONS).find(([, text]) => sameText(text, words)) ?? []
  const coded = treaty?.coding?.variables.find(({ name }) => name === variable)
  return coded?.certainty === 'high' && coded.value !== null ? truthOf(coded.value > 0) : 'unknown'
}

function treatyCalled(name: string, treaties: readonly Treaty[]): Treaty | undefined {
  return theOne(treaties, ({ shortName }) => shortName === name)
}

/** The number in a text such as "a little more than 1,000". */
function readNumber(text: string): number {
  return Number(/[\d,.]*\d/.exec(text)?.[0].replace(/,/g, ''))
}

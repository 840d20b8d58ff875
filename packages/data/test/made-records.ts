import type { CompiledDataset } from '../src/compile/dataset.ts'
import type { Dataset } from '../src/generated/types.ts'

type Collections = Omit<CompiledDataset, 'version'>

/** A record of a collection, made up by a test. */
export type Made<K extends keyof Collections> = Collections[K][number]
export type MadeAct = Made<'treaties'>['acts'][number]
export type MadeAssertion = Made<'claims'>['assertions'][number]
export type MadePoint = Made<'series'>['points'][number]
export type MadeNumber = Extract<MadePoint, { readonly value: number }>
type Route = Extract<Made<'places'>, { readonly type: 'route' }>
type Point = Extract<Made<'places'>, { readonly type: 'point' }>

/** What a test says of a record; all else is as plain as can be. */
type Parts<T> = Partial<Omit<T, 'id'>>

/** A dataset with these records and no others, so that a test sees the whole of what a question can rest on. */
export function madeDataset(parts: Partial<Collections>): Dataset {
  const empty: CompiledDataset = {
    version: '1.2.3',
    sources: [],
    actors: [],
    places: [],
    topics: [],
    treaties: [],
    provisions: [],
    events: [],
    claims: [],
    series: [],
    questions: [],
  }
  // The generated id unions list the ids of the real records; to the functions under test an id is any string.
  return { ...empty, ...parts } as unknown as Dataset
}

/** Citations of sources, one each. */
export function cited(...sources: readonly string[]): { source: string }[] {
  return sources.map((source) => ({ source }))
}

export function madeSource(id: string, grade: Made<'sources'>['grade']): Made<'sources'> {
  return {
    id,
    title: id,
    publisher: null,
    publisherCountry: null,
    stateAffiliation: 'unknown',
    affiliationBasis: null,
    grade,
    language: 'en',
    url: `https://example.org/${id}`,
    published: null,
    accessed: '2022-01-01',
    archivedAt: null,
  }
}

export function madeActor(
  id: string,
  type: Made<'actors'>['type'],
  name: string,
  parts: Parts<Made<'actors'>> = {},
): Made<'actors'> {
  return { id, type, name, variants: [], citations: cited(`about-${id}`), ...parts }
}

/** Two states, with two persons and a body of each. */
export const STATES_AND_SERVANTS = [
  madeActor('norland', 'state', 'Norland'),
  madeActor('sudland', 'state', 'Sudland'),
  madeActor('ada', 'person', 'Ada First', { memberOf: 'norland' }),
  madeActor('bo', 'person', 'Bo Second', { memberOf: 'sudland' }),
  madeActor('cy', 'person', 'Cy Third', { memberOf: 'norland' }),
  madeActor('di', 'person', 'Di Fourth', { memberOf: 'sudland' }),
  madeActor('senate', 'organisation', 'Senate', { memberOf: 'norland' }),
  madeActor('assembly', 'organisation', 'Assembly', { memberOf: 'sudland' }),
]

/** A place known to the list of populated places, as a city is. */
export function madeCity(id: string, name: string, lat: number, lon = 0): Point {
  return { ...madeBuilding(id, name, lat, lon), identifiers: { geonames: `about ${id}` } }
}

/** A place that no list of populated places has. */
export function madeBuilding(id: string, name: string, lat: number, lon = 0): Point {
  return { id, type: 'point', name, variants: [], coordinates: { lat, lon }, citations: cited(`about-${id}`) }
}

export function madeRoute(id: string, name: string, via: string[]): Route {
  return { id, type: 'route', name, variants: [], via, citations: cited(`about-${id}`) }
}

export function madeTreaty(
  id: string,
  shortName: string,
  parts: Parts<Made<'treaties'>> = {},
): Made<'treaties'> {
  return {
    id,
    shortName,
    title: { en: shortName },
    parties: ['norland', 'sudland'],
    signatories: [],
    preamble: null,
    articles: null,
    languages: null,
    duration: null,
    entryIntoForceRule: null,
    acts: [],
    coding: null,
    citations: cited(`text-of-${id}`),
    ...parts,
  }
}

export function madeAct(
  type: MadeAct['type'],
  date: string,
  by: string[],
  parts: Partial<MadeAct> = {},
): MadeAct {
  return {
    id: type,
    type,
    date,
    by,
    place: null,
    description: `What was done is of the type ${type}.`,
    certainty: 'high',
    citations: cited(`news-of-${type}`, `more-on-${type}`),
    ...parts,
  }
}

export function madeProvision(
  id: string,
  article: number | null,
  topic: string,
  parts: Parts<Made<'provisions'>> = {},
): Made<'provisions'> {
  return {
    id,
    treaty: 'bridge',
    article,
    numberVerified: true,
    title: `Title of ${id}`,
    topic,
    obligation: 'cooperate',
    paraphrase: `Content of ${id}.`,
    certainty: 'high',
    citations: article === null ? cited('text') : [{ source: 'text', locator: { article } }],
    ...parts,
  }
}

export function madeEvent(
  id: string,
  title: string,
  date: string,
  parts: Parts<Made<'events'>> = {},
): Made<'events'> {
  return {
    id,
    title,
    description: `${title}, it is said.`,
    date,
    actors: ['norland', 'sudland'],
    place: null,
    topics: ['trade'],
    status: 'reported-fact',
    cameo: null,
    plover: null,
    confidence: 'high',
    citations: cited(`news-of-${id}`, `more-on-${id}`),
    ...parts,
  }
}

export function madeClaim(
  id: string,
  proposition: string,
  assertions: MadeAssertion[],
  parts: Parts<Made<'claims'>> = {},
): Made<'claims'> {
  return { id, proposition, kind: 'fact-claim', topic: 'trade', assertions, assessment: null, ...parts }
}

export function madeAssertion(
  actor: string,
  stance: MadeAssertion['stance'],
  date: string,
  parts: Partial<MadeAssertion> = {},
): MadeAssertion {
  return {
    actor,
    stance,
    date,
    directness: 'paraphrase',
    citation: { source: `${actor}-on-${date}` },
    ...parts,
  }
}

export function madeSeries(
  id: string,
  title: string,
  points: MadePoint[],
  parts: Parts<Made<'series'>> = {},
): Made<'series'> {
  return { id, title, topic: 'trade', unit: 'crowns', points, ...parts }
}

/** A number that nobody disputes, stated by Ada First. */
export function madePoint(period: string, value: number, parts: Partial<MadeNumber> = {}): MadeNumber {
  return { period, value, statedBy: 'Ada First', citations: cited(`news-of-${period}`, 'more'), ...parts }
}

/** The same point with a range in the place of the number. */
export function asRange({ value, ...others }: MadeNumber): MadePoint {
  return { ...others, range: { low: value, high: value + 1 } }
}

import { describe, expect, it } from 'vitest'
import { STANCE_LABELS } from '../src/derive/claims.ts'
import { formatDate, isDay } from '../src/derive/dates.ts'
import type { ExportFile } from '../src/exports/export-format.ts'
import type { Dataset } from '../src/generated/types.ts'
import {
  DATE,
  iri,
  OWN,
  objectsOf,
  type Quad,
  readCalendar,
  readGraph,
  readMap,
  readQuads,
  SCHEMA,
  TYPE,
} from './export-readers.ts'
import { exportsOf } from './exports-of.ts'
import { readTable, textAt } from './read-tables.ts'
import { compileRealRecords } from './real-dataset.ts'

// Each fact is one line of words, made from nothing but what a reader of the format finds, and compared across the
// formats that carry it. Every file is read as its users read it; the records are not asked.

/** Facts of one sort, by the name of the format that gives them. */
type Told = Readonly<Record<string, readonly string[]>>

/** The formats, read. */
interface Exports {
  readonly json: Dataset
  readonly table: (name: string) => ReturnType<typeof readTable>
  readonly quads: readonly Quad[]
  readonly calendar: ReturnType<typeof readCalendar>
  readonly graph: ReturnType<typeof readGraph>
  readonly map: ReturnType<typeof readMap>
  readonly timeline: readonly TimelineEntry[]
}

interface TimelineEntry {
  readonly unique_id: string
  readonly display_date: string
  readonly text: { readonly headline: string }
}

const { dataset } = compileRealRecords()
const files = exportsOf(dataset)
const read = await readExports(JSON.stringify(dataset), files)

async function readExports(json: string, exports: readonly ExportFile[]): Promise<Exports> {
  return {
    json: JSON.parse(json),
    table: (name) => readTable(exports, name),
    quads: await readQuads(JSON.parse(textAt(exports, 'partnership.jsonld'))),
    calendar: readCalendar(textAt(exports, 'partnership.ics')),
    graph: readGraph(textAt(exports, 'partnership.gexf')),
    map: readMap(textAt(exports, 'places.geojson')),
    timeline: JSON.parse(textAt(exports, 'timeline.json')).events,
  }
}

/** The records of a type of schema.org, without the prefix of their addresses. */
function idsOfType(quads: readonly Quad[], type: string): string[] {
  return quads
    .filter(({ subject, predicate, object }) => {
      return predicate.value === TYPE && object.value === SCHEMA + type && subject.value.startsWith(iri(''))
    })
    .map(({ subject }) => idOf(subject.value))
}

const idOf = (address = '') => address.replace(iri(''), '')

/** Every event: its id and its date, in EDTF. */
function eventDates({ json, table, quads, calendar, graph }: Exports): Told {
  return {
    JSON: json.events.map(({ id, date }) => `${id} ${date}`),
    CSV: table('events').map(({ id, date }) => `${id} ${date}`),
    'JSON-LD': idsOfType(quads, 'Event').map((id) => `${id} ${objectsOf(quads, iri(id), DATE)[0]}`),
    iCalendar: [...calendar.values()].map(({ id, edtf }) => `${id} ${edtf}`),
    GEXF: graph.nodes.filter(({ kind }) => kind === 'event').map(({ id, date }) => `${id} ${date}`),
  }
}

/** Every event: its title, its date as it is written for people, and whether it is a contested claim. */
function eventTitles({ json, table, calendar, timeline }: Exports): Told {
  interface Titled {
    readonly title?: string
    readonly date?: string
    readonly status?: string
  }
  const written = ({ title, date, status }: Titled) =>
    [title, ...(status === 'contested-claim' ? ['(contested claim)'] : []), formatDate(date ?? '')].join(' ')
  return {
    JSON: json.events.map(written),
    CSV: table('events').map(written),
    // A date that is no day stands in the title, in words.
    iCalendar: [...calendar.values()].map(({ summary, edtf }) =>
      written({ title: isDay(edtf) ? summary : summary.replace(` (${formatDate(edtf)})`, ''), date: edtf }),
    ),
    TimelineJS: timeline.map(({ text, display_date }) => `${unescaped(text.headline)} ${display_date}`),
  }
}

/** TimelineJS takes markup, so words are escaped for it. */
function unescaped(words: string): string {
  return words.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => {
    return { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }[name] ?? ''
  })
}

/** Every statement on a claim: who takes which stance, and where it was read. */
function voices({ json, table, quads }: Exports): Told {
  return {
    JSON: json.claims.flatMap(({ id, assertions }) =>
      assertions.map(({ actor, stance, date, citation }) =>
        [id, actor, stance, date, citation.source].join(' '),
      ),
    ),
    CSV: table('assertions').map(({ claim, actor, stance, date, citation_source }) =>
      [claim, actor, stance, date, citation_source].join(' '),
    ),
    'JSON-LD': idsOfType(quads, 'Claim').flatMap((id) =>
      objectsOf(quads, iri(id), `${OWN}assertion`).map((node) => {
        const [citation = ''] = objectsOf(quads, node, `${SCHEMA}citation`)
        const [source = citation] = objectsOf(quads, citation, `${SCHEMA}isPartOf`)
        const [actor] = objectsOf(quads, node, `${OWN}actor`)
        const [stance = ''] = objectsOf(quads, node, `${OWN}stance`)
        const [date] = objectsOf(quads, node, DATE)
        return [id, idOf(actor), stance.replace(OWN, ''), date, idOf(source)].join(' ')
      }),
    ),
  }
}

const STANCES = new Set(Object.keys(STANCE_LABELS))

/** Who takes which stance on a claim, told once however often it is said. */
function stances({ json, graph, table }: Exports): Told {
  return {
    JSON: unique(
      json.claims.flatMap(({ id, assertions }) =>
        assertions.map(({ actor, stance }) => `${actor} ${stance} ${id}`),
      ),
    ),
    CSV: unique(table('assertions').map(({ claim, actor, stance }) => `${actor} ${stance} ${claim}`)),
    GEXF: unique(
      graph.relations
        .filter(({ type }) => STANCES.has(String(type)))
        .map(({ type, from, to }) => `${from} ${type} ${to}`),
    ),
  }
}

/** Every act of a treaty with its date, and every other date that a source gives for it. */
function actDates({ json, table, quads }: Exports): Told {
  return {
    JSON: json.treaties.flatMap(({ id, acts }) =>
      acts.flatMap((act) => [
        `${id}#${act.id} ${act.date}`,
        ...(act.alternatives ?? []).flatMap(({ date }) => (date ? [`${id}#${act.id} or ${date}`] : [])),
      ]),
    ),
    CSV: [
      ...table('treaty_acts').map(({ treaty, id, date }) => `${treaty}#${id} ${date}`),
      ...table('act_alternatives').flatMap(({ treaty, act, date }) =>
        date ? [`${treaty}#${act} or ${date}`] : [],
      ),
    ],
    'JSON-LD': idsOfType(quads, 'Legislation').flatMap((id) =>
      objectsOf(quads, iri(id), `${OWN}act`).flatMap((node) => [
        ...objectsOf(quads, node, DATE).map((date) => `${idOf(node)} ${date}`),
        ...objectsOf(quads, node, `${OWN}alternative`).flatMap((other) =>
          objectsOf(quads, other, DATE).map((date) => `${idOf(node)} or ${date}`),
        ),
      ]),
    ),
  }
}

/** Who acted in an act of a treaty, and when. */
function actors({ json, table, graph }: Exports): Told {
  const dates = new Map(table('treaty_acts').map(({ treaty, id, date }) => [`${treaty}#${id}`, date]))
  return {
    JSON: json.treaties.flatMap(({ id, acts }) =>
      acts.flatMap((act) => act.by.map((actor) => `${actor} ${id}#${act.id} ${act.date}`)),
    ),
    CSV: table('act_actors').map(
      ({ treaty, act, actor }) => `${actor} ${treaty}#${act} ${dates.get(`${treaty}#${act}`)}`,
    ),
    GEXF: graph.relations
      .filter(({ type, detail }) => type === 'acted-in' && detail !== null)
      .map(({ from, to, detail, date }) => `${from} ${to}#${detail} ${date}`),
  }
}

/** Every point on the map. */
function positions({ json, table, quads, map }: Exports): Told {
  const point = (id: string | undefined, lat: unknown, lon: unknown) => `${id} ${Number(lat)} ${Number(lon)}`
  return {
    JSON: json.places.flatMap((place) =>
      place.type === 'point' ? [point(place.id, place.coordinates.lat, place.coordinates.lon)] : [],
    ),
    CSV: table('places')
      .filter(({ type }) => type === 'point')
      .map(({ id, coordinates_lat, coordinates_lon }) => point(id, coordinates_lat, coordinates_lon)),
    'JSON-LD': idsOfType(quads, 'Place').flatMap((id) =>
      objectsOf(quads, iri(id), `${SCHEMA}geo`).map((geo) => {
        const [lat, lon] = ['latitude', 'longitude'].map((axis) => objectsOf(quads, geo, SCHEMA + axis)[0])
        return point(id, lat, lon)
      }),
    ),
    GeoJSON: [...map].flatMap(([id, { geometry }]) =>
      geometry?.type === 'Point' ? [point(id, geometry.coordinates[1], geometry.coordinates[0])] : [],
    ),
  }
}

/** Every number, with what it counts, in which unit, and who stated it. */
function numbers({ json, table, quads }: Exports): Told {
  const written = (told: {
    readonly series: string
    readonly period: string | undefined
    readonly number: readonly unknown[]
    readonly unit: string | undefined
    readonly statedBy: string | null | undefined
  }) =>
    [
      told.series,
      told.period,
      told.number
        .filter((value) => value !== '' && value !== undefined)
        .map(Number)
        .join('–'),
      told.unit,
      told.statedBy || 'nobody named',
    ].join(' | ')
  const units = new Map(table('series').map(({ id, unit }) => [id, unit]))
  return {
    JSON: json.series.flatMap(({ id, unit, points }) =>
      points.map((point) => {
        const number = 'value' in point ? [point.value] : [point.range.low, point.range.high]
        return written({ series: id, period: point.period, number, unit, statedBy: point.statedBy })
      }),
    ),
    CSV: table('series_points').map(({ series = '', period, value, range_low, range_high, statedBy }) =>
      written({ series, period, number: [value, range_low, range_high], unit: units.get(series), statedBy }),
    ),
    'JSON-LD': idsOfType(quads, 'StatisticalVariable').flatMap((id) =>
      objectsOf(quads, iri(id), `${OWN}observation`).map((node) => {
        const about = (property: string) => objectsOf(quads, node, property)[0]
        const number = ['value', 'minValue', 'maxValue'].map((property) => about(SCHEMA + property))
        const period = about(`${SCHEMA}name`)
        const unit = about(`${SCHEMA}unitText`)
        return written({ series: id, period, number, unit, statedBy: about(`${OWN}statedBy`) })
      }),
    ),
  }
}

/** Every source with its address. */
function addresses({ json, table, quads }: Exports): Told {
  const sources = new Set(json.sources.map(({ id }) => String(id)))
  return {
    JSON: json.sources.map(({ id, url }) => `${id} ${url ?? ''}`),
    CSV: table('sources').map(({ id, url }) => `${id} ${url}`),
    'JSON-LD': idsOfType(quads, 'CreativeWork')
      .filter((id) => sources.has(id))
      .map((id) => `${id} ${objectsOf(quads, iri(id), `${SCHEMA}url`)[0] ?? ''}`),
  }
}

const unique = (facts: readonly string[]) => [...new Set(facts)]

/** Every fact that some format tells and another does not. */
function disagreements(told: Told): string[] {
  const all = unique(Object.values(told).flat())
  return Object.entries(told).flatMap(([format, facts]) => {
    const known = new Set(facts)
    const missing = all.filter((fact) => !known.has(fact)).map((fact) => `${format} lacks: ${fact}`)
    return known.size === facts.length ? missing : [...missing, `${format} tells a fact twice`]
  })
}

describe('the exports', () => {
  it.each([
    ['the dates of events', eventDates],
    ['the titles of events', eventTitles],
    ['who says what of a claim, when, and where it was read', voices],
    ['who takes which stance', stances],
    ['the dates of acts, and the other dates that sources give', actDates],
    ['who acted in a treaty', actors],
    ['the points on the map', positions],
    ['the numbers', numbers],
    ['the addresses of sources', addresses],
  ] as const)('agree on %s', (_, tell) => {
    const told = tell(read)
    expect(disagreements(told)).toEqual([])
    for (const facts of Object.values(told)) expect(facts).not.toEqual([])
  })

  it.each([
    [
      'another day of the signing',
      eventDates,
      ['partnership.ics', 'partnership.gexf'],
      '2025-01-17',
      '2025-01-18',
    ],
    ['another day of entry into force', actDates, ['csv/treaty_acts.csv'], '2025-10-02', '2025-10-03'],
    ['a denial that is none', voices, ['partnership.jsonld'], '"stance": "denies"', '"stance": "asserts"'],
    ['a denial that is none', stances, ['partnership.gexf'], 'value="denies"', 'value="asserts"'],
    ['another number', numbers, ['csv/series_points.csv'], ',162,', ',163,'],
    ['a point elsewhere', positions, ['places.geojson'], '37.61556', '37.71556'],
  ] as const)('are found to disagree when one file has %s', async (_, tell, paths, before, after) => {
    for (const path of paths) {
      const changed = files.map((file) =>
        file.path === path ? { path, text: textAt([file], path).replaceAll(before, after) } : file,
      )
      expect(textAt(changed, path)).not.toBe(textAt(files, path))
      expect(disagreements(tell(await readExports(JSON.stringify(dataset), changed)))).not.toEqual([])
    }
  })
})

import { describe, expect, it } from 'vitest'
import { claimStatus, isContested, voices } from '../src/derive/claims.ts'
import { isWeak } from '../src/derive/weakness.ts'
import {
  DATE,
  iri,
  type LinkedData,
  OWN,
  objectsOf,
  type Quad,
  readQuads,
  SCHEMA,
  SKOS,
  TYPE,
} from './export-readers.ts'
import { exportsOf } from './exports-of.ts'
import { textAt } from './read-tables.ts'
import { compileRealRecords } from './real-dataset.ts'

/** Keys whose own keys are languages. */
const LANGUAGE_MAPS = new Set(['nameIn', 'alternateNameIn', 'prefLabel'])

const { dataset } = compileRealRecords()
// The shape is what the tests are about; a wrong one fails them.
const document = JSON.parse(textAt(exportsOf(dataset), 'partnership.jsonld')) as LinkedData
const quads = await readQuads(document)

/** The statements that every record must give, whatever else is said of it. */
const EXPECTED: readonly (readonly [string, string, string])[] = [
  ...dataset.sources.map(({ id }) => [id, TYPE, `${SCHEMA}CreativeWork`] as const),
  ...dataset.sources.flatMap(({ id, url }) => (url ? [[id, `${SCHEMA}url`, url] as const] : [])),
  ...dataset.sources.map(
    ({ id, stateAffiliation }) => [id, `${OWN}stateAffiliation`, stateAffiliation] as const,
  ),
  ...dataset.actors.map(({ id, type }) => [id, TYPE, SCHEMA + actorClass(type)] as const),
  ...dataset.actors.map(({ id, name }) => [id, `${SCHEMA}name`, name] as const),
  ...dataset.places.map(({ id }) => [id, TYPE, `${SCHEMA}Place`] as const),
  ...dataset.places.map(({ id, name }) => [id, `${SCHEMA}name`, name] as const),
  ...dataset.topics.map(({ id }) => [id, TYPE, `${SKOS}Concept`] as const),
  ...dataset.topics.map(({ id }) => [id, `${SKOS}inScheme`, `${OWN}topics`] as const),
  ...dataset.topics.flatMap(({ id, broader }) =>
    broader ? [[id, `${SKOS}broader`, iri(broader)] as const] : [],
  ),
  ...dataset.treaties.map(({ id }) => [id, TYPE, `${SCHEMA}Legislation`] as const),
  ...dataset.treaties.flatMap(({ id, parties }) =>
    parties.map((party) => [id, `${OWN}party`, iri(party)] as const),
  ),
  ...dataset.provisions.map(({ id }) => [id, TYPE, `${SCHEMA}Legislation`] as const),
  ...dataset.provisions.map(({ id, treaty }) => [treaty, `${SCHEMA}hasPart`, iri(id)] as const),
  ...dataset.provisions.map(({ id, paraphrase }) => [id, `${SCHEMA}description`, paraphrase] as const),
  ...dataset.events.map(({ id }) => [id, TYPE, `${SCHEMA}Event`] as const),
  ...dataset.events.map(({ id, title }) => [id, `${SCHEMA}name`, title] as const),
  ...dataset.events.map(({ id, date }) => [id, DATE, date] as const),
  ...dataset.events.flatMap(({ id, actors }) =>
    actors.map((actor) => [id, `${OWN}actor`, iri(actor)] as const),
  ),
  ...dataset.claims.map(({ id }) => [id, TYPE, `${SCHEMA}Claim`] as const),
  ...dataset.claims.map(({ id, proposition }) => [id, `${SCHEMA}text`, proposition] as const),
  ...dataset.claims.map((claim) => [claim.id, `${OWN}claimStatus`, claimStatus(claim)] as const),
  ...dataset.series.map(({ id }) => [id, TYPE, `${SCHEMA}StatisticalVariable`] as const),
  ...dataset.series.map(({ id, title }) => [id, `${SCHEMA}name`, title] as const),
  ...dataset.series.flatMap(({ id, points }) =>
    points.map((_, index) => [id, `${OWN}observation`, iri(`${id}#${index}`)] as const),
  ),
]

function actorClass(type: 'state' | 'person' | 'organisation' | 'group'): string {
  return { state: 'Country', person: 'Person', organisation: 'Organization', group: 'Organization' }[type]
}

function missingFrom(found: readonly Quad[]): string[] {
  const said = new Set(
    found.map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value].join(' ')),
  )
  return EXPECTED.map(([id, predicate, object]) => [iri(id), predicate, object].join(' ')).filter(
    (statement) => !said.has(statement),
  )
}

/** The assertions of a claim as the graph has them: who, with what stance, where it was read. */
function assertionsIn(found: readonly Quad[], claim: string): string[] {
  return objectsOf(found, iri(claim), `${OWN}assertion`)
    .map((node) => {
      const [citation = ''] = objectsOf(found, node, `${SCHEMA}citation`)
      const [source = citation] = objectsOf(found, citation, `${SCHEMA}isPartOf`)
      return [
        ...objectsOf(found, node, `${OWN}actor`),
        ...objectsOf(found, node, `${OWN}stance`),
        source,
      ].join(' ')
    })
    .sort()
}

describe('the linked data', () => {
  it('says of every record what it is and how it is called', () => {
    expect(EXPECTED.length).toBeGreaterThan(1500)
    expect(missingFrom(quads)).toEqual([])
  })

  it('needs nothing from the network: its context is in it', () => {
    expect(JSON.stringify(document['@context'])).not.toContain('"@import"')
    expect(typeof document['@context']).toBe('object')
  })

  it('has a meaning for every key', () => {
    const keys = new Set<string>()
    const walk = (part: unknown): void => {
      if (Array.isArray(part)) part.forEach(walk)
      else if (typeof part === 'object' && part !== null) {
        for (const [key, child] of Object.entries(part)) {
          if (!key.startsWith('@')) keys.add(key)
          if (!LANGUAGE_MAPS.has(key)) walk(child)
        }
      }
    }
    walk(document['@graph'])
    expect([...keys].filter((key) => !(key in document['@context']))).toEqual([])
  })

  it('gives dates in EDTF, and a plain date only where the day, month or year is certain', () => {
    for (const { id, date } of dataset.events) {
      const plain = objectsOf(quads, iri(id), `${SCHEMA}startDate`)
      expect(plain).toEqual(/[~?%./]/.test(date) ? [] : [date])
    }
    const dates = quads.filter(({ predicate }) => predicate.value === DATE)
    expect(new Set(dates.map(({ object }) => object.datatype?.value))).toEqual(
      new Set(['http://id.loc.gov/datatypes/edtf/EDTF']),
    )
  })

  it('gives the day of entry into force and every other date that a source gives for it, and no status', () => {
    const treaty = iri('russia-iran-2025')
    expect(objectsOf(quads, treaty, 'http://data.europa.eu/eli/ontology#first_date_entry_in_force')).toEqual([
      '2025-10-02',
    ])
    expect(objectsOf(quads, treaty, `${SCHEMA}legislationDate`)).toEqual(['2025-01-17'])
    const others = objectsOf(quads, `${treaty}#entry-into-force`, `${OWN}alternative`)
    expect(others.flatMap((node) => objectsOf(quads, node, DATE)).sort()).toEqual([
      '../2025-07-18',
      '2025-10-01',
    ])
    expect(quads.some(({ predicate }) => predicate.value === `${SCHEMA}legislationLegalForce`)).toBe(false)
  })

  it('gives coordinates as numbers', () => {
    for (const place of dataset.places) {
      const [geo = ''] = objectsOf(quads, iri(place.id), `${SCHEMA}geo`)
      const found = ['latitude', 'longitude'].map((axis) => Number(objectsOf(quads, geo, SCHEMA + axis)[0]))
      expect(found).toEqual(
        place.type === 'point' ? [place.coordinates.lat, place.coordinates.lon] : [Number.NaN, Number.NaN],
      )
    }
  })

  it('puts no number forward: each has who stated it, and those that disagree name each other', () => {
    const clashing = dataset.series.filter(({ points }) => points.some((point) => point.disagreesWith))
    expect(clashing.length).toBeGreaterThan(5)
    for (const { id, points } of dataset.series) {
      points.forEach((point, index) => {
        const about = (property: string) => objectsOf(quads, iri(`${id}#${index}`), property)
        expect(about(`${OWN}statedBy`)).toEqual(point.statedBy === null ? [] : [point.statedBy])
        expect(about(`${OWN}disagreesWith`).sort()).toEqual(
          [
            ...(point.disagreesWith ?? []).map((other) => iri(`${id}#${other}`)),
            ...(point.disagreesWithOtherSeries ?? []).map(({ series, point }) => iri(`${series}#${point}`)),
          ].sort(),
        )
      })
    }
  })

  it('describes the dataset as schema.org asks', () => {
    const about = (property: string) => objectsOf(quads, 'urn:partnership-brief:data', SCHEMA + property)
    expect(about('description')[0]?.length).toBeGreaterThanOrEqual(50)
    expect(about('description')[0]?.length).toBeLessThanOrEqual(5000)
    expect(about('license')).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    expect(about('version')).toEqual([dataset.version])
    expect(about('creator')).toHaveLength(1)
    expect(about('identifier')).toEqual(['urn:partnership-brief:data'])
    expect(about('isBasedOn')).toHaveLength(dataset.sources.length)
    expect(about('temporalCoverage')[0]).toMatch(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/)
    expect(about('spatialCoverage')).toContain(iri('iran'))
    expect(about('distribution').length).toBeGreaterThan(40)
  })
})

describe('a claim in the linked data', () => {
  it.for(dataset.claims.map((claim) => [claim.id, claim] as const))(
    'has all its assertions with who makes them, by name, and no rating: %s',
    ([id, claim]) => {
      expect(assertionsIn(quads, id)).toEqual(
        claim.assertions
          .map(({ actor, stance, citation }) => `${iri(actor)} ${OWN}${stance} ${iri(citation.source)}`)
          .sort(),
      )
      const { asserting, denying, differing, qualifying } = voices(claim)
      for (const [property, assertions] of [
        [`${SCHEMA}author`, asserting],
        [`${OWN}deniedBy`, denying],
        [`${OWN}statedOtherwiseBy`, differing],
        [`${OWN}qualifiedBy`, qualifying],
      ] as const) {
        expect(new Set(objectsOf(quads, iri(id), property))).toEqual(
          new Set(assertions.map(({ actor }) => iri(actor))),
        )
      }
      const node = document['@graph'].find((candidate) => candidate['@id'] === iri(id))
      for (const { actor } of claim.assertions) {
        const name = dataset.actors.find((candidate) => candidate.id === actor)?.name
        expect(JSON.stringify(node)).toContain(JSON.stringify({ '@id': iri(actor), name }))
      }
    },
  )

  it('says of each assertion and finding that only copies of other reports carry that its certainty is low', () => {
    for (const { id, assertions, assessment } of dataset.claims) {
      const lowOf = (nodes: readonly string[]) =>
        nodes.filter((node) => objectsOf(quads, node, `${OWN}certainty`).includes('low'))
      expect(lowOf(objectsOf(quads, iri(id), `${OWN}assertion`))).toHaveLength(
        assertions.filter(isWeak).length,
      )
      expect(lowOf(objectsOf(quads, iri(id), `${OWN}assessment`))).toHaveLength(
        assessment && isWeak(assessment) ? 1 : 0,
      )
    }
    expect(dataset.claims.flatMap(({ assertions }) => assertions).filter(isWeak).length).toBeGreaterThan(0)
  })

  it('is rated nowhere', () => {
    expect(quads.some(({ predicate }) => /[rR]ating/.test(predicate.value))).toBe(false)
    expect(quads.some(({ object }) => object.value === `${SCHEMA}ClaimReview`)).toBe(false)
  })
})

describe('linked data with a fault', () => {
  it('is refused when a key has no meaning', async () => {
    const [first] = document['@graph']
    await expect(readQuads({ ...document, '@graph': [{ ...first, colour: 'red' }] })).rejects.toThrow()
  })

  it.for(['deniedBy', 'stance', 'Claim', 'citation', 'denies'])(
    'is refused when its context loses the word %s',
    async (word) => {
      const { [word]: _, ...context } = document['@context']
      await expect(readQuads({ ...document, '@context': context })).rejects.toThrow()
    },
  )

  it('is refused when its context is elsewhere', async () => {
    await expect(readQuads({ ...document, '@context': 'https://schema.org' })).rejects.toThrow(
      /Dereferencing a URL did not result/,
    )
  })

  it('is found to say less when a record is gone', async () => {
    const lost = iri('tehran')
    const rest = document['@graph'].filter((node) => node['@id'] !== lost)
    expect(missingFrom(await readQuads({ ...document, '@graph': rest }))).toEqual(
      expect.arrayContaining([`${lost} ${TYPE} ${SCHEMA}Place`]),
    )
  })

  it('is found to say less when a denial is gone', async () => {
    const contested = dataset.claims.find(isContested)
    const text = JSON.stringify(document)
    const silenced = text.replaceAll(/"stance":"(denies|disputes)"/g, '"stance":"asserts"')
    expect(silenced).not.toBe(text)
    expect(assertionsIn(await readQuads(JSON.parse(silenced)), contested?.id ?? '')).not.toEqual(
      assertionsIn(quads, contested?.id ?? ''),
    )
  })
})

import { STANCE_LABELS } from '../../derive/claims.ts'

const TERM_BASE = 'urn:partnership-brief:data:term:'
const RECORD_BASE = 'urn:partnership-brief:data:record:'

/** The name of a record on the web of data: it lasts as the id does, and needs no server. */
export function recordIri(id: string): string {
  return RECORD_BASE + id
}

/** The name of a word of our own vocabulary. */
export function termIri(term: string): string {
  return TERM_BASE + term
}

const SCHEMA_CLASSES = [
  'Claim',
  'Country',
  'CreativeWork',
  'DataDownload',
  'Dataset',
  'Event',
  'GeoCoordinates',
  'Legislation',
  'Observation',
  'Organization',
  'Person',
  'Place',
  'PropertyValue',
  'Quotation',
  'Role',
  'StatisticalVariable',
]

const SCHEMA_TEXTS = [
  'alternateName',
  'contentUrl',
  'description',
  'encodingFormat',
  'headline',
  'identifier',
  'inLanguage',
  'keywords',
  'latitude',
  'legislationIdentifier',
  'legislationType',
  'longitude',
  'maxValue',
  'minValue',
  'name',
  'position',
  'propertyID',
  'roleName',
  'temporalCoverage',
  'text',
  'unitText',
  'value',
  'version',
]

const SCHEMA_LINKS = [
  'about',
  'appearance',
  'archivedAt',
  'author',
  'citation',
  'claimInterpreter',
  'creator',
  'distribution',
  'geo',
  'hasPart',
  'isBasedOn',
  'isPartOf',
  'license',
  'location',
  'memberOf',
  'publisher',
  'sameAs',
  'spatialCoverage',
  'url',
  'variableMeasured',
  'workExample',
]

const SCHEMA_DATES = ['datePublished', 'legislationDate', 'startDate']

/** Words of our own, for what no standard that we know has a word for. */
const OWN_TEXTS = [
  'affiliationBasis',
  'alsoObligation',
  'atopId',
  'cameo',
  'certainty',
  'claimKind',
  'claimStatus',
  'codedBy',
  'codedValue',
  'confidence',
  'cowType',
  'directness',
  'entryIntoForceRule',
  'formalName',
  'grade',
  'hasPreamble',
  'initialYears',
  'isIndefinite',
  'locator',
  'note',
  'notSeen',
  'numberNote',
  'numberOfArticles',
  'numberVerified',
  'obligation',
  'otherValue',
  'ploverContext',
  'ploverEvent',
  'ploverMode',
  'publisherCountry',
  'qualifier',
  'recordStatus',
  'relation',
  'renewal',
  'renewalYears',
  'role',
  'stateAffiliation',
  'statedBy',
  'statusNote',
  'treatyActType',
  'verdict',
  'votesAbstained',
  'votesAgainst',
  'votesFor',
  'votesPresent',
]

const OWN_LINKS = [
  'act',
  'actor',
  'alternative',
  'assertion',
  'assessment',
  'basis',
  'coding',
  'deniedBy',
  'disagreesWith',
  'duration',
  'observation',
  'office',
  'officeOf',
  'party',
  'predecessor',
  'qualifiedBy',
  'recipient',
  'signatory',
  'speaker',
  'statedOtherwiseBy',
  'variable',
]

const OWN_CLASSES = ['Assertion', 'Assessment', 'CodedVariable', 'TreatyAct', 'TreatyCoding']

const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF'

/** The whole context, in the file itself: nothing is fetched to read it, and every word in it has a meaning. */
export const CONTEXT = {
  '@version': 1.1,
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  own: TERM_BASE,
  ...mapping(SCHEMA_CLASSES, (term) => `schema:${term}`),
  ...mapping(SCHEMA_TEXTS, (term) => `schema:${term}`),
  ...mapping(SCHEMA_LINKS, (term) => ({ '@id': `schema:${term}`, '@type': '@id' })),
  ...mapping(SCHEMA_DATES, (term) => ({ '@id': `schema:${term}`, '@type': 'schema:Date' })),
  nameIn: { '@id': 'schema:name', '@container': '@language' },
  alternateNameIn: { '@id': 'schema:alternateName', '@container': '@language' },
  Concept: 'skos:Concept',
  ConceptScheme: 'skos:ConceptScheme',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  definition: 'skos:definition',
  broader: { '@id': 'skos:broader', '@type': '@id' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  hasTopConcept: { '@id': 'skos:hasTopConcept', '@type': '@id' },
  subject: { '@id': 'dct:subject', '@type': '@id' },
  replaces: { '@id': 'dct:replaces', '@type': '@id' },
  entryIntoForce: { '@id': 'eli:first_date_entry_in_force', '@type': 'xsd:date' },
  accessed: { '@id': 'own:accessed', '@type': 'xsd:date' },
  date: { '@id': 'dct:date', '@type': EDTF },
  from: { '@id': 'own:from', '@type': EDTF },
  to: { '@id': 'own:to', '@type': EDTF },
  ...mapping(OWN_CLASSES, (term) => `own:${term}`),
  ...mapping(OWN_TEXTS, (term) => `own:${term}`),
  ...mapping(OWN_LINKS, (term) => ({ '@id': `own:${term}`, '@type': '@id' })),
  via: { '@id': 'own:via', '@type': '@id', '@container': '@list' },
  stance: { '@id': 'own:stance', '@type': '@vocab' },
  ...mapping(Object.keys(STANCE_LABELS), (term) => `own:${term}`),
} as const

function mapping<T>(terms: readonly string[], define: (term: string) => T): Record<string, T> {
  return Object.fromEntries(terms.map((term) => [term, define(term)]))
}

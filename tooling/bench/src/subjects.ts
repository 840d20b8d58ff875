/** Packages of others that hold data of a similar size and are read in a similar way. */
export const PEERS = ['web-features', 'world-countries', 'countries-list'] as const

export type Peer = (typeof PEERS)[number]

/** Something that is imported: by Node.js, and by a page that a bundler makes. */
export interface Subject {
  readonly name: string
  /** Whose all this is; nothing for ours. */
  readonly peer?: Peer
  /** What Node.js imports, with its attributes. */
  readonly specifier: string
  readonly isJson?: boolean
  /** JavaScript over the imported `module`: its records as a list. */
  readonly records: string
  /** JavaScript over the imported `module`: all data that came with it. */
  readonly data: string
  /** A program that uses the records in a browser. */
  readonly program: string
}

export const SUBJECTS: readonly Subject[] = [
  {
    name: 'ours: treaties',
    specifier: '@partnership/data/treaties',
    records: 'module.treaties',
    data: 'module.treaties',
    program: `import { treaties } from '@partnership/data/treaties'; console.log(treaties)`,
  },
  {
    name: 'ours: claims',
    specifier: '@partnership/data/claims',
    records: 'module.claims',
    data: 'module.claims',
    program: `import { claims } from '@partnership/data/claims'; console.log(claims)`,
  },
  {
    name: 'ours: all',
    specifier: '@partnership/data',
    records: 'Object.values(module.dataset).filter(Array.isArray).flat()',
    data: 'module.dataset',
    program: `import { dataset } from '@partnership/data'; console.log(dataset)`,
  },
  {
    name: 'ours: dataset.json',
    specifier: '@partnership/data/dataset.json',
    isJson: true,
    records: 'Object.values(module.default).filter(Array.isArray).flat()',
    data: 'module.default',
    program: `import dataset from '@partnership/data/dataset.json'; console.log(dataset)`,
  },
  {
    name: 'web-features: all',
    peer: 'web-features',
    specifier: 'web-features',
    records: 'Object.values(module.features)',
    data: '({ ...module })',
    // Its main module reads a file with Node, so a page has to import the data.
    program: `import data from 'web-features/data.json'; console.log(data)`,
  },
  {
    name: 'world-countries: all',
    peer: 'world-countries',
    specifier: 'world-countries',
    records: 'module.default',
    data: 'module.default',
    program: `import countries from 'world-countries'; console.log(countries)`,
  },
  {
    name: 'countries-list: all',
    peer: 'countries-list',
    specifier: 'countries-list',
    records: 'Object.values(module.countries)',
    data: '({ countries: module.countries, continents: module.continents, languages: module.languages })',
    program: `import { continents, countries, languages } from 'countries-list'; console.log(continents, countries, languages)`,
  },
]

/** What a reader has to know to compare them. */
export const SUBJECT_NOTES: readonly string[] = [
  'ours: treaties, claims, events, numbers and their sources, frozen as they load; one kind of record can be imported alone.',
  'web-features: features of the web platform with the browsers that have them; the records counted are the features, moved and split ones among them. One JSON file; a bundler can leave out what is not features.',
  'world-countries: a record a country, with translated names; one file. Only the outline of a country can be read alone, which is other data.',
  'countries-list: a short record a country (name, capital, currencies, languages); one module. Single fields can be read alone, one country cannot.',
]

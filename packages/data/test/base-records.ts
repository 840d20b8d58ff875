/**
 * A small set of valid records about two invented states, at least one of each kind. Tests change single places of
 * it, and name lines and columns in it, so that a line added in the middle of a record moves what they expect.
 */
export const BASE_RECORDS: Readonly<Record<string, string>> = {
  'sources/daily-wire.yml': `title: null
publisher: Daily Wire
publisherCountry: CH
stateAffiliation: independent
affiliationBasis: editorial
grade: wire
language: en
url: https://example.org/wire
published: '2021-05-04'
accessed: '2022-01-01'
archivedAt: null
`,
  'sources/ministry-page.yml': `title: Treaty text
publisher: Foreign Ministry of Norland
publisherCountry: CH
stateAffiliation: state-owned
affiliationBasis: self-evident
grade: primary
language: en
url: https://example.org/ministry
published: null
accessed: '2022-01-01'
archivedAt: null
`,
  'sources/copy-site.yml': `title: Copied report
publisher: null
publisherCountry: null
stateAffiliation: unknown
affiliationBasis: null
grade: repost
language: en
url: https://example.org/copy
published: '2021-05'
accessed: '2022-01-01'
archivedAt: null
`,
  'actors/norland.yml': `type: state
name: Norland
formalName: Kingdom of Norland
variants: [Northland]
citations:
  - source: ministry-page
`,
  'actors/sudland.yml': `type: state
name: Sudland
variants: []
citations:
  - source: ministry-page
`,
  'actors/ada-first.yml': `type: person
name: Ada First
variants: [Adah First]
memberOf: norland
offices:
  - title: President of Norland
    of: norland
    from: '2018'
    to: null
    citations:
      - source: daily-wire
citations:
  - source: daily-wire
`,
  'actors/bo-second.yml': `type: person
name: Bo Second
variants: []
memberOf: sudland
citations:
  - source: daily-wire
`,
  'actors/senate.yml': `type: organisation
name: Senate of Norland
variants: []
memberOf: norland
role: upper house of the parliament
citations:
  - source: daily-wire
`,
  'places/river-town.yml': `type: point
name: River Town
variants: []
coordinates: {lat: 46.5, lon: 7.25}
citations:
  - source: daily-wire
`,
  'places/hill-town.yml': `type: point
name: Hill Town
variants: []
coordinates: {lat: 47.5, lon: 8.25}
citations:
  - source: daily-wire
`,
  'places/valley-road.yml': `type: route
name: Valley Road
variants: []
via: [river-town, hill-town]
citations:
  - source: daily-wire
`,
  'topics/ties.yml': `prefLabel: {en: Ties}
definition: Relations between the two states.
broader: null
`,
  'topics/trade.yml': `prefLabel: {en: Trade}
definition: Goods that cross the border.
broader: ties
`,
  'treaties/bridge-treaty.yml': `shortName: Bridge Treaty of 2020
title: {en: Treaty on the Bridge}
parties: [norland, sudland]
signatories:
  - {actor: ada-first, office: President of Norland}
  - {actor: bo-second, office: President of Sudland}
preamble: true
articles: 3
languages: [en]
duration: {initialYears: 10, renewal: automatic, renewalYears: 5}
entryIntoForceRule: The treaty takes effect when both notices have arrived.
acts:
  - id: signature
    type: signature
    date: '2020-03-02'
    by: [ada-first, bo-second]
    place: river-town
    description: The two presidents sign the treaty.
    certainty: high
    citations:
      - source: ministry-page
  - id: entry-into-force
    type: entry-into-force
    date: '2021-02-01'
    by: [norland, sudland]
    place: null
    description: The treaty takes effect.
    certainty: high
    citations:
      - source: daily-wire
coding:
  codedBy: this package
  atopId: null
  variables:
    - {name: defense, value: 0, certainty: high, basis: [], alternatives: []}
    - {name: consul, value: 1, certainty: high, basis: [bridge-article-2], alternatives: []}
  cow: {type: III, certainty: high, alternatives: []}
citations:
  - source: ministry-page
`,
  'provisions/bridge-article-1.yml': `treaty: bridge-treaty
article: 1
numberVerified: true
title: Building the bridge
topic: ties
obligation: cooperate
paraphrase: The parties build a bridge together.
certainty: high
citations:
  - source: ministry-page
    locator: {article: 1}
`,
  'provisions/bridge-article-2.yml': `treaty: bridge-treaty
article: 2
numberVerified: true
title: Talks on tolls
topic: trade
obligation: consult
paraphrase: The parties consult on the tolls.
certainty: high
citations:
  - source: ministry-page
    locator: {article: 2, paragraph: 1}
`,
  'provisions/bridge-upkeep.yml': `treaty: bridge-treaty
article: null
numberVerified: false
title: Upkeep
topic: ties
obligation: cooperate
paraphrase: The parties share the cost of upkeep.
certainty: medium
citations:
  - source: daily-wire
`,
  'events/opening.yml': `title: Bridge opened
description: The bridge opens to traffic.
date: '2021-05-03'
actors: [norland, sudland]
place: river-town
topics: [trade]
status: reported-fact
cameo: '057'
plover: {event: SUPPORT, mode: null, context: [diplomatic]}
confidence: high
citations:
  - source: daily-wire
    quote: open at last
`,
  'claims/trade-doubled.yml': `proposition: Trade between Norland and Sudland doubled in 2021.
kind: fact-claim
topic: trade
about:
  event: opening
  actors: [norland, sudland]
assertions:
  - actor: ada-first
    speaker: null
    stance: asserts
    date: '2022-01-10'
    directness: paraphrase
    citation:
      source: daily-wire
      quote: twice as much
  - actor: bo-second
    stance: denies
    date: '2022-01-11'
    directness: paraphrase
    citation:
      source: ministry-page
assessment:
  verdict: contested
  note: The two offices count differently.
  citations:
    - source: daily-wire
`,
  'series/turnover.yml': `title: Trade turnover
topic: trade
unit: million crowns
points:
  - period: '2020'
    value: 10
    statedBy: Ada First
    disagreesWith: [1]
    citations:
      - source: daily-wire
  - period: '2020'
    range: {low: 11, high: 12}
    statedBy: null
    disagreesWith: [0]
    citations:
      - source: ministry-page
`,
  'questions/who-built-it.yml': `format: single-choice
stem: Which state paid for the piers of the bridge?
options:
  - {text: Norland, correct: true, rationale: It paid for them.}
  - {text: Sudland, correct: false, rationale: It paid for the road.}
  - {text: Westland, correct: false, rationale: It took no part.}
explanation: Norland paid for the piers.
topic: ties
difficulty: easy
supports: [bridge-treaty, norland]
`,
}

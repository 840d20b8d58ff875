import { adding, type Overrides, replacing } from './record-tree.ts'

/** A tree of records with something wrong, and every line that must be printed for it. */
export interface FaultyTree {
  readonly fault: string
  readonly overrides: Overrides
  readonly lines: readonly string[]
}

const EVENT = 'events/opening.yml'
const EDTF_FORMS = 'write 2025-01-17, 2025-04, 2022~, 2024-06/2024-07 or ../2025-07-18'
const CITATIONS = 'citations:\n  - source: daily-wire\n    quote: open at last\n'

export const FAULTY_TREES: readonly FaultyTree[] = [
  {
    fault: 'an unknown id, with the id that was probably meant',
    overrides: { [EVENT]: replacing('[norland, sudland]', '[norland, sudlnd]') },
    lines: [
      'records/events/opening.yml:4:19  E102 unknown-actor  actors[1] "sudlnd" is not an actor; did you mean "sudland"?',
    ],
  },
  {
    fault: 'an id of another kind, with the kind that it is',
    overrides: { [EVENT]: replacing('[norland, sudland]', '[river-town, sudland]') },
    lines: [
      'records/events/opening.yml:4:10  E102 unknown-actor  actors[0] "river-town" is not an actor; it is a place',
    ],
  },
  {
    fault: 'a web address with letters that no address may have',
    overrides: {
      'sources/daily-wire.yml': replacing('https://example.org/wire', 'https://example.org/провод'),
    },
    lines: [
      'records/sources/daily-wire.yml:8:6  E104 invalid-value  url "https://example.org/провод" has letters outside ASCII; write them percent-encoded',
    ],
  },
  {
    fault: 'a treaty with one party',
    overrides: {
      'treaties/bridge-treaty.yml': replacing('parties: [norland, sudland]', 'parties: [norland]'),
    },
    lines: [
      'records/treaties/bridge-treaty.yml:3:10  E104 invalid-value  parties "["norland"]" has one party; a treaty has two or more, or an empty list when no source read names them',
    ],
  },
  {
    fault: 'an unknown id in a branch of a union, once',
    overrides: { 'series/turnover.yml': replacing('- source: ministry-page', '- source: ministry-pag') },
    lines: [
      'records/series/turnover.yml:16:17  E102 unknown-source  points[1].citations[0].source "ministry-pag" is not a source; did you mean "ministry-page"?',
    ],
  },
  {
    fault: 'one id for records of two kinds, and no fault at the references to it',
    overrides: {
      'places/norland.yml':
        'type: point\nname: Norland\nvariants: []\ncoordinates: {lat: 1, lon: 2}\ncitations: [{source: daily-wire}]\n',
    },
    lines: [
      'records/places/norland.yml:1:1  E103 duplicate-id  "norland" is already the id of records/actors/norland.yml; an id is used once over all kinds',
    ],
  },
  {
    fault: 'a former id that two records list',
    overrides: {
      'places/hill-town.yml': adding('formerIds: [hill]'),
      'topics/trade.yml': adding('formerIds: [hill]'),
    },
    lines: [
      'records/topics/trade.yml:4:13  E103 duplicate-id  formerIds[0] "hill" is also a former id of records/places/hill-town.yml; only one record can have been called so',
    ],
  },
  {
    fault: 'a former id that another record has',
    overrides: { 'places/hill-town.yml': adding('formerIds: [hill, river-town]') },
    lines: [
      'records/places/hill-town.yml:7:19  E103 duplicate-id  formerIds[1] "river-town" is the id of records/places/river-town.yml; an id that was given up is never used again',
    ],
  },
  {
    fault: 'a date that is not on the calendar',
    overrides: { [EVENT]: replacing('2021-05-03', '2021-02-30') },
    lines: [
      `records/events/opening.yml:3:7  E109 bad-date  date "2021-02-30" is not an EDTF date; ${EDTF_FORMS}`,
    ],
  },
  {
    fault: 'a season, which no function of the package can read',
    overrides: { [EVENT]: replacing('2021-05-03', '2021-21') },
    lines: [
      `records/events/opening.yml:3:7  E109 bad-date  date "2021-21" is not an EDTF date; ${EDTF_FORMS}`,
    ],
  },
  {
    fault: 'an interval that ends before it begins',
    overrides: { [EVENT]: replacing('2021-05-03', '2021-05/2020-05') },
    lines: [
      `records/events/opening.yml:3:7  E109 bad-date  date "2021-05/2020-05" is not an EDTF date; ${EDTF_FORMS}`,
    ],
  },
  {
    fault: 'no citations at all',
    overrides: { [EVENT]: replacing(CITATIONS, '') },
    lines: [
      'records/events/opening.yml:1:1  E107 missing-citation  citations has no citation; every fact names where it was read',
    ],
  },
  {
    fault: 'an empty list of citations',
    overrides: { [EVENT]: replacing(CITATIONS, 'citations: []\n') },
    lines: [
      'records/events/opening.yml:11:12  E107 missing-citation  citations has no citation; every fact names where it was read',
    ],
  },
  {
    fault: 'no citation on a part of a record',
    overrides: { 'series/turnover.yml': replacing('    citations:\n      - source: ministry-page\n', '') },
    lines: [
      'records/series/turnover.yml:11:5  E107 missing-citation  points[1].citations has no citation; every fact names where it was read',
    ],
  },
  {
    fault: 'a quotation of nine words',
    overrides: { [EVENT]: replacing('open at last', 'one two three four five six seven eight nine') },
    lines: [
      'records/events/opening.yml:13:12  E108 overlong-quote  citations[0].quote is longer than 8 words; quote less and paraphrase the rest',
    ],
  },
  {
    fault: 'YAML with a key written twice',
    overrides: { [EVENT]: adding('title: Another') },
    lines: ['records/events/opening.yml:14:1  E100 invalid-yaml  Map keys must be unique'],
  },
  {
    fault: 'YAML with a text that starts like an alias',
    overrides: { [EVENT]: replacing('place: river-town', 'place: *there') },
    lines: [
      'records/events/opening.yml:5:8  E100 invalid-yaml  "*there" is an alias of nothing; write the text in quotation marks',
    ],
  },
  {
    fault: 'a value of the wrong type',
    overrides: { [EVENT]: replacing('[norland, sudland]', 'norland') },
    lines: [
      'records/events/opening.yml:4:9  E110 wrong-type  actors is the string "norland"; expected an array',
    ],
  },
  {
    fault: 'a file that holds no mapping',
    overrides: { [EVENT]: '- title\n' },
    lines: [
      'records/events/opening.yml:1:1  E110 wrong-type  is a list; a record is a mapping of keys to values',
    ],
  },
  {
    fault: 'a value that is not on the list, with the value that was probably meant',
    overrides: { [EVENT]: replacing('confidence: high', 'confidence: hihg') },
    lines: [
      'records/events/opening.yml:10:13  E104 invalid-value  confidence "hihg" is not one of high, medium, low; did you mean "high"?',
    ],
  },
  {
    fault: 'a language tag that is none, at its key',
    overrides: { 'topics/trade.yml': replacing('{en: Trade}', '{en: Trade, english: Trade}') },
    lines: [
      'records/topics/trade.yml:1:24  E104 invalid-value  prefLabel.english is not a BCP 47 tag such as en, fa or zh-Hans',
    ],
  },
  {
    fault: 'topics that go in a circle, at each of them',
    overrides: { 'topics/ties.yml': replacing('broader: null', 'broader: trade') },
    lines: [
      'records/topics/ties.yml:3:10  E111 topic-cycle  broader goes in a circle: ties → trade → ties',
      'records/topics/trade.yml:3:10  E111 topic-cycle  broader goes in a circle: trade → ties → trade',
    ],
  },
  {
    fault: 'an unknown key, at the key',
    overrides: { [EVENT]: replacing('confidence: high', 'confidence: high\ncolour: red') },
    lines: ['records/events/opening.yml:11:1  E105 unknown-key  colour is not a key of this record'],
  },
  {
    fault: 'an unknown key in a part of a record',
    overrides: { [EVENT]: replacing('quote: open', 'pages: 3\n    quote: open') },
    lines: [
      'records/events/opening.yml:13:5  E105 unknown-key  citations[0].pages is not a key of this record',
    ],
  },
  {
    fault: 'an id inside the file',
    overrides: { [EVENT]: adding('id: opening') },
    lines: [
      'records/events/opening.yml:14:1  E105 unknown-key  id is not written in the file; the name of the file is the id',
    ],
  },
  {
    fault: 'a missing key',
    overrides: { [EVENT]: replacing("date: '2021-05-03'\n", '') },
    lines: ['records/events/opening.yml:1:1  E106 missing-key  date is missing; expected a string'],
  },
  {
    fault: 'a missing key of a part, where the part begins',
    overrides: { 'claims/trade-doubled.yml': replacing('    stance: denies\n', '') },
    lines: [
      'records/claims/trade-doubled.yml:16:5  E106 missing-key  assertions[1].stance is missing; expected one of asserts, denies, disputes, states-otherwise, qualifies, neither-confirms-nor-denies',
    ],
  },
  {
    fault: 'a file that is no record',
    overrides: { 'events/notes.txt': 'remember the bridge' },
    lines: [
      'records/events/notes.txt:1:1  E101 misplaced-file  is not a .yml file; a record is one file named <id>.yml',
    ],
  },
  {
    fault: 'a directory that is no kind, with the kind that was probably meant',
    overrides: { 'evnts/opening-again.yml': 'title: Again' },
    lines: [
      'records/evnts:1:1  E101 misplaced-file  is not a directory of a kind of record; did you mean "events"?',
    ],
  },
  {
    fault: 'a file name that is no id',
    overrides: { 'events/Opening_Day.yml': 'title: Opening' },
    lines: [
      'records/events/Opening_Day.yml:1:1  E101 bad-file-name  "Opening_Day" is not an id: lower-case letters, digits and single hyphens',
    ],
  },
  {
    fault: 'every fault of several files at once, sorted by file and place',
    overrides: {
      'topics/ties.yml': replacing('broader: null', 'broader: tradee'),
      'sources/copy-site.yml': replacing('grade: repost', 'grade: copy'),
      'events/opening.yml': (base) =>
        base.replace('confidence: high', 'confidence: sure').replace('2021-05-03', 'May 2021'),
      'claims/trade-doubled.yml': replacing('topic: trade', 'topic: trade: 2021'),
      'actors/Bo.yml': '',
    },
    lines: [
      'records/actors/Bo.yml:1:1  E101 bad-file-name  "Bo" is not an id: lower-case letters, digits and single hyphens',
      'records/claims/trade-doubled.yml:3:8  E100 invalid-yaml  Nested mappings are not allowed in compact mappings',
      `records/events/opening.yml:3:7  E109 bad-date  date "May 2021" is not an EDTF date; ${EDTF_FORMS}`,
      'records/events/opening.yml:10:13  E104 invalid-value  confidence "sure" is not one of high, medium, low',
      'records/sources/copy-site.yml:6:8  E104 invalid-value  grade "copy" is not one of primary, wire, press, analysis, repost',
      'records/topics/ties.yml:3:10  E102 unknown-topic  broader "tradee" is not a topic; did you mean "trade"?',
    ],
  },
]

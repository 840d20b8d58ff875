import { KINDS } from '../schema/kinds.ts'
import type { FaultKind } from './fault-kind.ts'

// What reading, parsing, validating and linking can find, by code. The rules over valid records stand in lint/.

export const INVALID_YAML = {
  code: 'E100',
  name: 'invalid-yaml',
  bad: { 'events/opening.yml': 'title: Bridge: the opening\n' },
  good: { 'events/opening.yml': "title: 'Bridge: the opening'\n" },
  reason:
    'A file that is not well-formed YAML, or that YAML reads otherwise than it looks, says nothing sure.',
} as const satisfies FaultKind

export const MISPLACED_FILE = {
  code: 'E101',
  name: 'misplaced-file',
  otherNames: ['bad-file-name', 'no-records'],
  bad: {
    'topics/Bridge_Tolls.yml':
      'prefLabel: {en: Bridge tolls}\ndefinition: What a crossing costs.\nbroader: trade\n',
  },
  good: {
    'topics/bridge-tolls.yml':
      'prefLabel: {en: Bridge tolls}\ndefinition: What a crossing costs.\nbroader: trade\n',
  },
  reason: 'The directory is the kind of a record and the file name its id, so a file elsewhere is left out.',
} as const satisfies FaultKind

export const UNKNOWN_REFERENCE = {
  code: 'E102',
  name: 'unknown-record',
  otherNames: KINDS.map((kind) => `unknown-${kind}`),
  bad: { 'events/opening.yml': 'actors: [norland, sudlnd]\n' },
  good: { 'events/opening.yml': 'actors: [norland, sudland]\n' },
  reason: 'A reference names a record that there is, of the kind that belongs there.',
} as const satisfies FaultKind

export const DUPLICATE_ID = {
  code: 'E103',
  name: 'duplicate-id',
  bad: {
    'actors/senate.yml': 'name: Senate of Norland\n',
    'topics/senate.yml': 'prefLabel: {en: Senate}\ndefinition: Its sessions.\nbroader: null\n',
  },
  good: {
    'actors/senate.yml': 'name: Senate of Norland\n',
    'topics/senate-sessions.yml': 'prefLabel: {en: Senate}\ndefinition: Its sessions.\nbroader: null\n',
  },
  reason: 'An id names one record over all kinds, and one that was given up names the same record for ever.',
} as const satisfies FaultKind

export const INVALID_VALUE = {
  code: 'E104',
  name: 'invalid-value',
  bad: { 'events/opening.yml': 'confidence: certain\n' },
  good: { 'events/opening.yml': 'confidence: high\n' },
  reason: 'A value has the form that its field asks for, or readers cannot tell what it means.',
} as const satisfies FaultKind

export const UNKNOWN_KEY = {
  code: 'E105',
  name: 'unknown-key',
  bad: { 'events/opening.yml': 'remark: It rained.\n' },
  good: { 'events/opening.yml': 'note: It rained.\n' },
  reason: 'What stands under a key that the schema does not know would be lost without a word.',
} as const satisfies FaultKind

export const MISSING_KEY = {
  code: 'E106',
  name: 'missing-key',
  bad: { 'topics/tolls.yml': 'prefLabel: {en: Tolls}\nbroader: trade\n' },
  good: {
    'topics/tolls.yml': 'prefLabel: {en: Tolls}\ndefinition: What a crossing costs.\nbroader: trade\n',
  },
  reason: 'What is not known is written as null, so that it is not taken for forgotten.',
} as const satisfies FaultKind

export const MISSING_CITATION = {
  code: 'E107',
  name: 'missing-citation',
  bad: { 'events/opening.yml': 'citations: []\n' },
  good: { 'events/opening.yml': 'citations:\n  - source: daily-wire\n' },
  reason: 'Every fact names where it was read.',
} as const satisfies FaultKind

export const OVERLONG_QUOTE = {
  code: 'E108',
  name: 'overlong-quote',
  bad: {
    'events/opening.yml':
      'citations:\n  - source: daily-wire\n    quote: the bridge that both states built is open at last\n',
  },
  good: { 'events/opening.yml': 'citations:\n  - source: daily-wire\n    quote: open at last\n' },
  reason: 'A text belongs to its author: a few exact words are quoted, and the rest is told in our own.',
} as const satisfies FaultKind

export const BAD_DATE = {
  code: 'E109',
  name: 'bad-date',
  bad: { 'events/opening.yml': 'date: May 2021\n' },
  good: { 'events/opening.yml': "date: '2021-05'\n" },
  reason: 'A date is EDTF, which can be sorted and can say how exact it is, and stands on the calendar.',
} as const satisfies FaultKind

export const WRONG_TYPE = {
  code: 'E110',
  name: 'wrong-type',
  bad: { 'events/opening.yml': 'actors: norland\n' },
  good: { 'events/opening.yml': 'actors: [norland]\n' },
  reason: 'A list stays a list with one item, and a text a text, so that programs can rely on it.',
} as const satisfies FaultKind

export const NEEDLESS_EXCEPTION = {
  code: 'E190',
  name: 'needless-exception',
  bad: {
    '../lint-exceptions.yml':
      '- {code: E204, record: opening, path: note, reason: The word is the name of a river.}\n',
  },
  good: {
    '../lint-exceptions.yml':
      '- {code: E204, record: opening, path: note, reason: The word is the name of a river.}\n',
    'events/opening.yml': 'note: The ferry on the Axis stops.\n',
  },
  reason: 'An exception that excepts nothing any more would hide the next fault at that place.',
} as const satisfies FaultKind

export const WRONG_EXCEPTION = {
  code: 'E191',
  name: 'wrong-exception',
  bad: {
    '../lint-exceptions.yml': "- {code: E204, record: opening, path: note, reason: ''}\n",
    'events/opening.yml': 'title: Bridge opened\n',
  },
  good: {
    '../lint-exceptions.yml':
      '- {code: E204, record: opening, path: note, reason: The word is the name of a river.}\n',
    'events/opening.yml': 'note: The ferry on the Axis stops.\n',
  },
  reason: 'An exception names one place and gives its reason, so that a reader can judge it.',
} as const satisfies FaultKind

/** The kinds of fault that no rule reports, by code. */
export const FAULT_KINDS: readonly FaultKind[] = [
  INVALID_YAML,
  MISPLACED_FILE,
  UNKNOWN_REFERENCE,
  DUPLICATE_ID,
  INVALID_VALUE,
  UNKNOWN_KEY,
  MISSING_KEY,
  MISSING_CITATION,
  OVERLONG_QUOTE,
  BAD_DATE,
  WRONG_TYPE,
  NEEDLESS_EXCEPTION,
  WRONG_EXCEPTION,
]

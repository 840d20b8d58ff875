import type { RecordIndex } from '../records.ts'
import { ownTexts } from './own-voice.ts'
import type { Rule } from './rule.ts'
import {
  groupSpellings,
  otherSpellings,
  type Spelling,
  type SpellingsByFirstWord,
  spellingsIn,
  wordsOf,
} from './spellings.ts'

export const oneSpelling: Rule = {
  code: 'E207',
  name: 'variant-spelling',
  bad: {
    'actors/ada-first.yml': 'name: Ada First\nvariants: [Adah First]\n',
    'events/opening.yml': 'description: Adah First opens the bridge.\n',
  },
  good: {
    'actors/ada-first.yml': 'name: Ada First\nvariants: [Adah First]\n',
    'events/opening.yml': 'description: Ada First opens the bridge.\n',
  },
  reason: 'A person has one spelling in the project; the others are listed in the actor record alone.',
  check(entry, report, records) {
    const spellings = records.lookUp(spellingsOfPersons, EVERYBODY)
    for (const { path, text } of ownTexts(entry)) {
      for (const { variant, name } of spellingsIn(text, spellings)) {
        // A shorter variant stands for a part of the name, and which part only a reader knows.
        const isWhole = wordsOf(variant).length === wordsOf(name).length
        const fix = isWhole ? { found: variant, right: name } : undefined
        report(path, `says "${variant}"; the project writes "${name}"`, fix)
      }
    }
  },
}

/** The one key of the index: a text can hold the name of anybody. */
const EVERYBODY = 'everybody'

const spellingsOfPersons: RecordIndex<Spelling, SpellingsByFirstWord> = {
  name: 'spellings-of-persons',
  entriesOf: ({ kind, record }) =>
    kind === 'actor' ? otherSpellings(record).map((spelling) => [EVERYBODY, spelling]) : [],
  gather: groupSpellings,
}

import { textsOf } from '../../derive/questions/parts.ts'
import { indexRecords } from '../../derive/records.ts'
import type { Question } from '../../generated/types.ts'
import { alliancesInOwnVoice } from '../../neutrality/attribution.ts'
import { withoutQuotations } from '../../neutrality/quotations.ts'
import { findWords, LOADED_LABELS, LOADED_SPEECH_VERBS, PLACE_SPELLINGS } from '../../neutrality/words.ts'
import type { QuestionRule } from './question-rule.ts'
import { spellingsByFirstWord, spellingsIn } from './spellings.ts'

const LISTS = [LOADED_LABELS, LOADED_SPEECH_VERBS, ...PLACE_SPELLINGS]

const AXIS_BANK = `type: organisation
name: Axis Bank
variants: []
memberOf: norland
citations: [{source: daily-wire}]
`

/** A third voice, so that the claim makes a question. */
function threeVoices(third: string): string {
  const voice = (actor: string, stance: string) =>
    `  - {actor: ${actor}, stance: ${stance}, date: '2022', directness: paraphrase,
     citation: {source: daily-wire}}`
  return `assertions:
${voice('ada-first', 'asserts')}
${voice(third, 'asserts')}
${voice('bo-second', 'denies')}
`
}

export const derivedWording: QuestionRule = {
  code: 'E265',
  name: 'derived-question-wording',
  bad: {
    'actors/axis-bank.yml': AXIS_BANK,
    'claims/trade-doubled.yml': threeVoices('axis-bank'),
  },
  good: {
    'actors/axis-bank.yml': AXIS_BANK.replace('Axis', 'Norland'),
    'claims/trade-doubled.yml': threeVoices('axis-bank'),
  },
  reason: 'A template speaks in our own voice too: plain verbs, no labels, one spelling.',
  over(dataset) {
    const spellings = spellingsByFirstWord(dataset.actors)
    const records = indexRecords(dataset)
    return (question) => {
      const { template, stem } = question
      // What a person wrote is a record, which other rules hold to this.
      if (template === undefined) return []
      // A proposition in the stem of "Who denied this:" is in the words of those who say so.
      const asked = template === 'who-denied' ? '' : stem
      const texts = [asked, ...textsOf(question).filter((text) => text !== stem)]
      const own = withoutQuotations(texts.join('\n'))
      const words = [
        ...LISTS.flatMap((list) => findWords(own, list)).map(({ word }) => word),
        ...alliancesInOwnVoice(own).map(({ word }) => word),
        ...spellingsIn(own, spellings).map(({ variant }) => variant),
      ]
      const isNew = (word: string) => !isInRecords(word, question, records)
      return [...new Set(words)]
        .filter(isNew)
        .map((word) => ({ path: [], message: `says "${word}" in our own voice` }))
    }
  },
}

/** Whether a record behind a question has the word in a text of its own, where another rule reports it. */
function isInRecords(word: string, { supports }: Question, records: RecordIndex): boolean {
  return supports.some((id) => {
    const entry = records.get(id)
    // The name of an actor is a name, so no rule on records reports it.
    return entry !== undefined && entry.kind !== 'actor' && JSON.stringify(entry.record).includes(word)
  })
}

type RecordIndex = ReturnType<typeof indexRecords>

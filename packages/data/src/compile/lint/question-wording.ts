import { textsOf } from '../../derive/questions/parts.ts'
import { indexRecords } from '../../derive/records.ts'
import { alliancesInOwnVoice } from '../../neutrality/attribution.ts'
import { withoutQuotations } from '../../neutrality/quotations.ts'
import { findWords, LOADED_LABELS, LOADED_SPEECH_VERBS, PLACE_SPELLINGS } from '../../neutrality/words.ts'
import type { Kind } from '../../schema/kinds.ts'
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
    /** What the records say themselves, where other rules report it; the name of an actor is no sentence. */
    const toldBy = (ids: readonly string[], ...others: readonly Kind[]) => {
      const records = indexRecords(dataset)
      const sentences = ids.flatMap((id) => records.get(id) ?? [])
      return JSON.stringify(sentences.filter(({ kind }) => kind !== 'actor' && !others.includes(kind)))
    }
    return (question) => {
      const { template, stem } = question
      // What a person wrote is a record, which other rules hold to this.
      if (template === undefined) return []
      // A proposition in the stem of "Who denied this:" is in the words of those who say so.
      const asked = template === 'who-denied' ? '' : stem
      const texts = [asked, ...textsOf(question).filter((text) => text !== stem)]
      const own = withoutQuotations(texts.join('\n'))
      const listed = [
        ...LISTS.flatMap((list) => findWords(own, list)).map(({ word }) => word),
        ...spellingsIn(own, spellings).map(({ variant }) => variant),
      ]
      const alliances = alliancesInOwnVoice(own).map(({ word }) => word)
      if (listed.length + alliances.length === 0) return []
      const told = toldBy(question.supports)
      // A claim may say "ally" in the words of others; whoever repeats it names them.
      const toldInOwnVoice = toldBy(question.supports, 'claim')
      const words = [
        ...listed.filter((word) => !told.includes(word)),
        ...alliances.filter((word) => !toldInOwnVoice.includes(word)),
      ]
      return [...new Set(words)].map((word) => ({ path: [], message: `says "${word}" in our own voice` }))
    }
  },
}

import { indexRecords } from '@partnership/data'
import {
  ALLIANCE_WORDS,
  findWords,
  LOADED_LABELS,
  LOADED_SPEECH_VERBS,
  PLACE_SPELLINGS,
  sentenceAround,
  type WordList,
} from '@partnership/data/neutrality'
import { ownWords } from './prose.ts'
import type { SlideRule } from './rule.ts'

/** A rule that finds words of a list in whatever is read or heard: headline, text, notes, title. */
function wordRule(
  rule: Pick<SlideRule, 'code' | 'name' | 'reason'>,
  lists: readonly WordList[],
  whatIsWrong: string,
): SlideRule {
  return {
    ...rule,
    check({ slides }, report) {
      for (const line of slides.flatMap(({ lines }) => lines)) {
        for (const { word, index, advice } of lists.flatMap((list) => findWords(ownWords(line), list))) {
          report({ line: line.number, column: index + 1 }, `"${word}" ${whatIsWrong}; ${advice}`)
        }
      }
    },
  }
}

export const loadedLabel = wordRule(
  { code: 'S301', name: 'loaded-label', reason: 'A label such as "regime" takes a side.' },
  [LOADED_LABELS],
  'takes a side',
)

export const loadedSpeechVerb = wordRule(
  {
    code: 'S302',
    name: 'loaded-speech-verb',
    reason: 'A verb such as "admitted" or "claimed" judges the speaker.',
  },
  [LOADED_SPEECH_VERBS],
  'judges the speaker',
)

export const placeSpelling = wordRule(
  {
    code: 'S304',
    name: 'place-spelling',
    reason: 'The name of a disputed or transliterated place has one form in the project.',
  },
  PLACE_SPELLINGS,
  'is not how the project writes it',
)

export const allianceInOwnVoice: SlideRule = {
  code: 'S303',
  name: 'alliance-in-own-voice',
  reason: 'Whether the treaty makes an alliance is disputed; the word belongs to those who use it.',
  check({ slides, dataset }, report) {
    const records = indexRecords(dataset)
    const namesSpeaker = (sentence: string) =>
      [...sentence.matchAll(/\[\[([^\].|]+)/g)].some(([, id]) => records.get(id ?? '')?.kind === 'actor')
    for (const { lines } of slides) {
      // Where every voice is shown side by side, the slide may name what they speak about.
      if (lines.some(({ text }) => text.includes('<VoicePanels'))) continue
      for (const line of lines) {
        for (const { word, index } of findWords(ownWords(line), ALLIANCE_WORDS)) {
          if (namesSpeaker(sentenceAround(line.text, index))) continue
          report(
            { line: line.number, column: index + 1 },
            `"${word}" stands in our own voice; name in the same sentence who says it, or show the voices`,
          )
        }
      }
    }
  },
}

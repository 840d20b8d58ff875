import { sentenceAround } from './sentences.ts'
import { ALLIANCE_WORDS, ATTRIBUTION, type FoundWord, findWords } from './words.ts'

/** Every "alliance", "ally" or "defence pact" in a sentence that does not hand the word to a speaker (rule 5). */
export function alliancesInOwnVoice(text: string): FoundWord[] {
  return findWords(text, ALLIANCE_WORDS).filter(({ index }) => !ATTRIBUTION.test(sentenceAround(text, index)))
}

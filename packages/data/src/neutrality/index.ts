/**
 * The word lists and text checks by which the project keeps to neutral speech: pure functions over text, the same for
 * records, questions and slides. `docs/neutrality.md` says which rule uses which.
 */

export { alliancesInOwnVoice } from './attribution.ts'
export {
  type ExceptionList,
  type ExceptionScope,
  exceptFaults,
  type LintException,
  type PlacedFault,
  readExceptions,
} from './exceptions.ts'
export {
  bareNorthKorea,
  familyNames,
  type NamedActor,
  namePattern,
  namesActor,
  spellingsOf,
} from './names.ts'
export { withoutQuotations } from './quotations.ts'
export { sentenceAround } from './sentences.ts'
export {
  ALLIANCE_WORDS,
  ANSWERS,
  ATTRIBUTION,
  DENIAL_VERBS,
  type FoundWord,
  findWords,
  LOADED_LABELS,
  LOADED_SPEECH_VERBS,
  PLACE_SPELLINGS,
  type WordList,
} from './words.ts'

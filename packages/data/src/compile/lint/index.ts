import type { FaultKind } from '../fault-kind.ts'
import type { RecordCheck } from '../records.ts'
import { accusationHasAccuser } from './accusation-has-accuser.ts'
import { accuserNamed } from './accuser-named.ts'
import { actAndEvent } from './act-and-event.ts'
import { allianceInOwnVoice } from './alliance-in-own-voice.ts'
import { answerTravels } from './answer-travels.ts'
import { articleNumbers } from './article-numbers.ts'
import { articlesInTexts } from './articles-in-texts.ts'
import { countryNames } from './country-names.ts'
import { deniedBySomebody } from './denied-by-somebody.ts'
import { eventCoding } from './event-coding.ts'
import { loadedLabels } from './loaded-labels.ts'
import { oneSpelling } from './one-spelling.ts'
import { placeSpelling } from './place-spelling.ts'
import { placeStatus } from './place-status.ts'
import { plainSpeechVerbs } from './plain-speech-verbs.ts'
import {
  absoluteWord,
  echoedWord,
  flawedQuestion,
  longAnswer,
  negativeQuestion,
  sameAnswer,
  sharedParts,
  uncitedQuestion,
  unlikeAnswers,
  unorderedAnswers,
} from './question-items.ts'
import {
  questionAccuser,
  questionAnswer,
  questionNumber,
  questionSide,
  questionWeak,
} from './question-neutrality.ts'
import type { QuestionRule } from './question-rule.ts'
import { derivedWording } from './question-wording.ts'
import { recordIntegrity } from './record-integrity.ts'
import { repostsAlone } from './reposts-alone.ts'
import type { Rule } from './rule.ts'
import { seriesPoints } from './series-points.ts'
import { sourceBasis } from './source-basis.ts'
import { topicCycle } from './topic-cycle.ts'
import { treatyCoding } from './treaty-coding.ts'

/** Every rule that valid records must keep, by code. */
export const RULES: readonly Rule[] = [
  topicCycle,
  accusationHasAccuser,
  plainSpeechVerbs,
  loadedLabels,
  repostsAlone,
  oneSpelling,
  articleNumbers,
  articlesInTexts,
  treatyCoding,
  actAndEvent,
  eventCoding,
  recordIntegrity,
  seriesPoints,
  accuserNamed,
  answerTravels,
  deniedBySomebody,
  allianceInOwnVoice,
  sourceBasis,
  placeSpelling,
  countryNames,
  placeStatus,
]

/** Every rule that the questions of the dataset must keep, by code. */
export const QUESTION_RULES: readonly QuestionRule[] = [
  flawedQuestion,
  sameAnswer,
  unlikeAnswers,
  longAnswer,
  echoedWord,
  sharedParts,
  absoluteWord,
  negativeQuestion,
  unorderedAnswers,
  uncitedQuestion,
  questionAccuser,
  questionAnswer,
  questionSide,
  questionWeak,
  questionNumber,
  derivedWording,
]

/** Every rule over what records say, in either form. */
export const EVERY_RULE: readonly FaultKind[] = [...RULES, ...QUESTION_RULES]

/** Holds a record against all rules. */
export const checkRules: RecordCheck = (entry, report, records) => {
  for (const rule of RULES)
    rule.check(entry, (path, message, fix) => report(rule, path, message, fix), records)
}

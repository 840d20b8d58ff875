/**
 * Typed, sourced facts about the Russia–Iran Comprehensive Strategic Partnership Treaty of 17 January 2025.
 * Everything here is frozen data and pure functions over it; no validator and no Node built-in is loaded.
 */

export { dataset, findRecord, recordById } from './dataset.ts'
export { NUMBER_BASIS_LABELS, type NumberBasis, numberBasis } from './derive/article-numbers.ts'
export {
  BUMPS,
  type Bump,
  type ComparableDataset,
  type ComparableRecord,
  compareDatasets,
  type FieldChange,
  leastBump,
  type RecordChange,
  vanishedIds,
} from './derive/changes.ts'
export {
  type ClaimStatus,
  claimStatus,
  isContested,
  STANCE_LABELS,
  type Stance,
  VERDICT_LABELS,
  type Verdict,
  type Voices,
  verdictCounts,
  voices,
} from './derive/claims.ts'
export {
  type ComparisonAlternative,
  type ComparisonCell,
  type ComparisonRow,
  compareTreaties,
  type TreatyComparison,
} from './derive/comparison.ts'
export {
  compareDates,
  type DateBounds,
  type DateStyle,
  dateBounds,
  formatDate,
  isBefore,
} from './derive/dates.ts'
export { monthNumber, monthOfNumber } from './derive/months.ts'
export { questionSources } from './derive/question-sources.ts'
export { drawQuestion, FALSE_ANSWER, PLACE, TRUE_ANSWER } from './derive/questions/draw.ts'
export type {
  DrawableQuestion,
  DrawnChoice,
  DrawnEstimate,
  DrawnMatch,
  DrawnOption,
  DrawnOrder,
  DrawnQuestion,
  DrawnSorting,
  QuestionOf,
} from './derive/questions/drawn.ts'
export type { Answer, Grade } from './derive/questions/grade.ts'
export { gradeChoice } from './derive/questions/grade-choice.ts'
export { gradeAnswer } from './derive/questions/grading.ts'
export { type AnswerPart, answerParts, estimateText, textsOf } from './derive/questions/parts.ts'
export { createRandom, hashOf, type Random, shuffle } from './derive/questions/random.ts'
export { type RecordSource, type SourcesOptions, sourcesFor } from './derive/record-sources.ts'
export {
  AFFILIATION_LABELS,
  citationsOf,
  type FindRecord,
  indexRecords,
  type KindedRecord,
  labelOf,
  type RecordByKind,
  sourceLabel,
} from './derive/records.ts'
export {
  type Relation,
  type RelationGraph,
  type RelationNode,
  type RelationsOptions,
  type RelationType,
  relations,
} from './derive/relations.ts'
export { type TimelineOptions, timeline } from './derive/timeline.ts'
export {
  ACT_LABELS,
  type ArticleSlot,
  actOf,
  articleSlots,
  codedValue,
  type EntryIntoForce,
  entryIntoForce,
  statusAt,
  type TreatyStatus,
  unnumberedProvisions,
} from './derive/treaties.ts'
export {
  isWeak,
  type PresentablePoint,
  type PresentableSeries,
  presentableAssertions,
  presentablePoints,
} from './derive/weakness.ts'
export { type Reason, type ReasonKind, whyDoYouSay } from './derive/why/index.ts'
export { actors } from './generated/actors.ts'
export { claims } from './generated/claims.ts'
export { events } from './generated/events.ts'
export { places } from './generated/places.ts'
export { provisions } from './generated/provisions.ts'
export { questions } from './generated/questions.ts'
export { series } from './generated/series.ts'
export { sources } from './generated/sources.ts'
export { topics } from './generated/topics.ts'
export { treaties } from './generated/treaties.ts'
export type * from './generated/types.ts'
export { version } from './generated/version.ts'
export { COLLECTIONS, type Collection, KINDS, type Kind } from './schema/kinds.ts'

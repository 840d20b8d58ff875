import { isContested } from '../../derive/claims.ts'
import { questionSources } from '../../derive/question-sources.ts'
import { drawQuestion } from '../../derive/questions/draw.ts'
import type { DrawnQuestion } from '../../derive/questions/drawn.ts'
import { AFFILIATION_LABELS, createFinder, type FindRecord, sourceLabel } from '../../derive/records.ts'
import type { Dataset, Question } from '../../generated/types.ts'
import { estimateParts } from './exchange-estimate.ts'
import type { ExchangeItem, ExchangeSource } from './exchange-item.ts'

/** Which answers are shown and in which order hangs on it; one for all versions, so that an item stays as it was. */
const SEED = 20250117

/** The questions of a dataset as they are handed to other programs, in their order. */
export function exchangeItems(dataset: Dataset): ExchangeItem[] {
  const find = createFinder(dataset)
  return dataset.questions.map((question) => ({
    id: question.id,
    explanation: question.explanation,
    sources: sourcesOf(question, find),
    topic: { id: question.topic, label: topicLabel(question, find) },
    difficulty: question.difficulty,
    isContested: restsOnContestedClaim(question, find),
    ...drawnParts(drawQuestion(question, SEED)),
  }))
}

// `Omit` of a union keeps only what all of it has; this is the union of what each part has besides.
type Parts<Item> = Item extends ExchangeItem
  ? Omit<Item, 'id' | 'explanation' | 'sources' | 'topic' | 'difficulty' | 'isContested'>
  : never

function drawnParts(drawn: DrawnQuestion): Parts<ExchangeItem> {
  const { format, stem } = drawn
  switch (drawn.format) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return {
        kind: 'choice',
        format,
        stem,
        allowsSeveral: drawn.format === 'multiple-choice',
        options: drawn.options.map(({ text, correct, rationale }) => ({
          text,
          isRight: correct,
          why: rationale,
        })),
      }
    case 'order':
      return {
        kind: 'order',
        format,
        stem,
        entries: drawn.entries.map(({ text, rationale, place }) => ({ text, why: rationale, place })),
      }
    case 'match':
      return {
        kind: 'pairing',
        format,
        stem,
        lefts: drawn.lefts.map(({ text, rationale, right }) => ({ text, why: rationale, right })),
        rights: drawn.rights,
      }
    case 'attribution':
    case 'comparison':
      return {
        kind: 'pairing',
        format,
        stem,
        lefts: drawn.rows.map(({ text, rationale, category }) => ({ text, why: rationale, right: category })),
        rights: drawn.categories,
      }
    case 'estimate':
      return { format, stem, ...estimateParts(drawn) }
  }
}

function sourcesOf(question: Question, find: FindRecord): ExchangeSource[] {
  return questionSources(question, find).map((source) => ({
    label: `${sourceLabel(source)} (${AFFILIATION_LABELS[source.stateAffiliation]})`,
    url: source.url,
  }))
}

function topicLabel({ topic }: Question, find: FindRecord): string {
  const found = find(topic)
  return (found?.kind === 'topic' && found.record.prefLabel.en) || topic
}

function restsOnContestedClaim({ supports }: Question, find: FindRecord): boolean {
  return supports.some((id) => {
    const found = find(id)
    if (found?.kind === 'claim') return isContested(found.record)
    return found?.kind === 'event' && found.record.status === 'contested-claim'
  })
}

import {
  type Dataset,
  indexRecords,
  type Question,
  questionSources,
  type Source,
  sourceLabel,
} from '@partnership/data'
import { fingerprintOf } from './fingerprint.ts'
import type { QuizBank, QuizItem, QuizTopic } from './item.ts'

/** Makes the question bank of a dataset, with the sources of each question resolved. Pure. */
export function buildBank(dataset: Dataset): QuizBank {
  const records = indexRecords(dataset)
  const topicLabel = new Map<string, string>(
    dataset.topics.map((topic) => [topic.id, topic.prefLabel.en ?? topic.id]),
  )

  const sourcesOf = (question: Question) =>
    questionSources(question, (id) => records.get(id)).map((source, _index, shown) => ({
      label: labelAmong(source, shown),
      url: source.url,
      grade: source.grade,
    }))

  const items = dataset.questions.map((question) => itemOf(question, sourcesOf(question)))
  const counts = new Map<string, number>()
  for (const { topic } of items) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  const topics = [...counts]
    .map(([id, count]): QuizTopic => ({ id, label: topicLabel.get(id) ?? id, count }))
    .sort((first, second) => (first.label < second.label ? -1 : 1))
  return { items, topics, version: dataset.version, fingerprint: fingerprintOf(JSON.stringify(items)) }
}

/** A question without what the quiz does not show. */
function itemOf(
  { formerIds: _, template: __, supports, citations: ___, asks, ...shown }: Question,
  sources: QuizItem['sources'],
): QuizItem {
  return { ...shown, asks: asks ?? supports.slice(0, 1), sources }
}

/** Two pages of one publisher are told apart by their last part of the address. */
function labelAmong(source: Source, shown: readonly Source[]): string {
  const label = sourceLabel(source)
  const isAlone = shown.every((other) => other === source || sourceLabel(other) !== label)
  const page = source.url?.split('/').filter(Boolean).at(-1)
  return isAlone || page === undefined ? label : `${label} (${page})`
}

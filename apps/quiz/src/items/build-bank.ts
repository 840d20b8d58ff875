import {
  citationsOf,
  type Dataset,
  indexRecords,
  type Question,
  type Source,
  sourceLabel,
} from '@partnership/data'
import type { QuizBank, QuizItem, QuizTopic } from './item.ts'

/** More would crowd the feedback on a phone; the data page has all of them. */
const MAXIMUM_SOURCES = 3
const GRADES = [
  'primary',
  'wire',
  'press',
  'analysis',
  'repost',
] as const satisfies readonly Source['grade'][]
/** Options that are all dates, numbers or articles stand in their own order. */
const LOGICAL_ORDER = /^(\d{1,2} \p{L}+ \d{4}|\d+|Article \d+)$/u

/** Makes the question bank of a dataset, with the sources of each question resolved. Pure. */
export function buildBank(dataset: Dataset): QuizBank {
  const records = indexRecords(dataset)
  const sourceById = new Map<string, Source>(dataset.sources.map((source) => [source.id, source]))
  const topicLabel = new Map(dataset.topics.map((topic) => [topic.id, topic.prefLabel.en ?? topic.id]))

  const sourcesOf = (question: Question) => {
    // The record that the question is about comes first; the others prove the answers that are wrong.
    const [cited = []] = question.supports
      .map((id) => records.get(id))
      .map((entry) => (entry ? citationsOf(entry.record) : []))
      .filter((citations) => citations.length > 0)
    const unique = [...new Set(cited.map(({ source }) => source))].flatMap((id) => sourceById.get(id) ?? [])
    return unique
      .filter(({ url }) => url !== null)
      .sort((first, second) => GRADES.indexOf(first.grade) - GRADES.indexOf(second.grade))
      .slice(0, MAXIMUM_SOURCES)
      .map((source) => ({ label: sourceLabel(source), url: source.url }))
  }

  const items = dataset.questions.map(
    (question): QuizItem => ({
      id: question.id,
      stem: question.stem,
      options: question.options,
      explanation: question.explanation,
      topic: question.topic,
      difficulty: question.difficulty,
      fact: question.supports[0] ?? question.id,
      shuffles: !question.options.every(({ text }) => LOGICAL_ORDER.test(text)),
      sources: sourcesOf(question),
    }),
  )
  const counts = new Map<string, number>()
  for (const { topic } of items) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  const topics = [...counts]
    .map(
      ([id, count]): QuizTopic => ({
        id,
        label: [...topicLabel].find(([topic]) => topic === id)?.[1] ?? id,
        count,
      }),
    )
    .sort((first, second) => (first.label < second.label ? -1 : 1))
  return { items, topics, version: dataset.version }
}

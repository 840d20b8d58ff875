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
const MAXIMUM_SOURCES = 4
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

  /** Citations that the question chose are in its order; of a whole record those of the best grade come first. */
  const citedBy = ({ citations, supports }: Question): readonly Source['id'][] => {
    if (citations) return citations.map(({ source }) => source)
    const [cited = []] = supports
      .map((id) => records.get(id))
      .map((entry) => (entry ? citationsOf(entry.record) : []))
      .filter((found) => found.length > 0)
    const gradeOf = (id: Source['id']) => GRADES.indexOf(sourceById.get(id)?.grade ?? 'repost')
    return cited.map(({ source }) => source).sort((first, second) => gradeOf(first) - gradeOf(second))
  }
  const sourcesOf = (question: Question) =>
    [...new Set(citedBy(question))]
      .flatMap((id) => sourceById.get(id) ?? [])
      .filter(({ url }) => url !== null)
      .slice(0, MAXIMUM_SOURCES)
      .map((source, _index, shown) => ({
        label: labelAmong(source, shown),
        url: source.url,
      }))

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

/** Two pages of one publisher are told apart by their last part of the address. */
function labelAmong(source: Source, shown: readonly Source[]): string {
  const label = sourceLabel(source)
  const isAlone = shown.every((other) => other === source || sourceLabel(other) !== label)
  const page = source.url?.split('/').filter(Boolean).at(-1)
  return isAlone || page === undefined ? label : `${label} (${page})`
}

import {
  citationsOf,
  type Dataset,
  indexRecords,
  type Question,
  type Source,
  sourceLabel,
} from '@partnership/data'
import { fingerprintOf } from './fingerprint.ts'
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
      // A record that was read in print alone gives a reader nowhere to look.
      .filter((found) => found.some(({ source }) => sourceById.get(source)?.url != null))
    const gradeOf = (id: Source['id']) => GRADES.indexOf(sourceById.get(id)?.grade ?? 'repost')
    return cited.map(({ source }) => source).sort((first, second) => gradeOf(first) - gradeOf(second))
  }
  const sourcesOf = (question: Question) =>
    placesToLook([...new Set(citedBy(question))].flatMap((id) => sourceById.get(id) ?? []))
      .slice(0, MAXIMUM_SOURCES)
      .map((source, _index, shown) => ({
        label: labelAmong(source, shown),
        url: source.url,
        grade: source.grade,
      }))

  const items = dataset.questions.map((question) => itemOf(question, sourcesOf(question)))
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
  return { items, topics, version: dataset.version, fingerprint: fingerprintOf(JSON.stringify(items)) }
}

/** A question without what the quiz does not show. */
function itemOf(
  { formerIds: _, template: __, supports, citations: ___, asks, ...shown }: Question,
  sources: QuizItem['sources'],
): QuizItem {
  return { ...shown, asks: asks ?? supports.slice(0, 1), sources }
}

/** Sources with an address; those that were read without one are named where there is no other. */
function placesToLook(sources: readonly Source[]): readonly Source[] {
  const addressed = sources.filter(({ url }) => url !== null)
  return addressed.length > 0 ? addressed : sources
}

/** Two pages of one publisher are told apart by their last part of the address. */
function labelAmong(source: Source, shown: readonly Source[]): string {
  const label = sourceLabel(source)
  const isAlone = shown.every((other) => other === source || sourceLabel(other) !== label)
  const page = source.url?.split('/').filter(Boolean).at(-1)
  return isAlone || page === undefined ? label : `${label} (${page})`
}

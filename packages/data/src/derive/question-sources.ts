import type { Question, Source } from '../generated/types.ts'
import { citationsOf, type FindRecord, sourcesCited } from './records.ts'

/** More would crowd what is said of an answer; the data page has all of them. */
const MOST_SOURCES = 4
const GRADES = ['primary', 'wire', 'press', 'analysis', 'repost'] as const satisfies Source['grade'][]

/**
 * Where the answer to a question was read, at most four sources: those that the question cites itself, in its order,
 * else what the first record that proves it cites, the best grade first. A source without an address gives nowhere to
 * look, so that it is named only where there is no other.
 * @param question the question, or only what it cites and what proves it
 * @param find gives the record with an id, as `findRecord` does
 */
export function questionSources(
  { citations, supports }: Pick<Question, 'citations' | 'supports'>,
  find: FindRecord,
): readonly Source[] {
  if (citations) return placesToLook(sourcesCited(citations, find))
  const ofRecords = supports.map((id) => {
    const found = find(id)
    return sourcesCited(found ? citationsOf(found.record) : [], find)
  })
  const cited =
    ofRecords.find((sources) => sources.some(hasAddress)) ?? ofRecords.find((some) => some.length > 0)
  const ranked = (cited ?? []).toSorted(
    (first, second) => GRADES.indexOf(first.grade) - GRADES.indexOf(second.grade),
  )
  return placesToLook(ranked)
}

function placesToLook(sources: readonly Source[]): readonly Source[] {
  const addressed = sources.filter(hasAddress)
  return (addressed.length > 0 ? addressed : sources).slice(0, MOST_SOURCES)
}

function hasAddress({ url }: Source): boolean {
  return url !== null
}

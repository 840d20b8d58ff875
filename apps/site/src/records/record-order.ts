import {
  COLLECTIONS,
  compareDates,
  type Dataset,
  indexRecords,
  type Kind,
  type KindedRecord,
} from '@partnership/data'

/** The records of a kind in the order in which a reader looks for them: what is dated by date, articles by number. */
export function recordsOf(dataset: Dataset, kind: Kind): KindedRecord[] {
  const entries = indexRecords(dataset)
  const found = dataset[COLLECTIONS[kind]].flatMap(({ id }) => entries.get(id) ?? [])
  return found.toSorted(compareEntries)
}

function compareEntries(first: KindedRecord, second: KindedRecord): number {
  if (first.kind === 'event' && second.kind === 'event')
    return compareDates(first.record.date, second.record.date)
  if (first.kind === 'provision' && second.kind === 'provision') {
    const [one, other] = [first.record, second.record]
    return (
      one.treaty.localeCompare(other.treaty, 'en') ||
      articleNumber(one.article) - articleNumber(other.article)
    )
  }
  return 0
}

/** Articles of which the number is not known come last. */
function articleNumber(article: number | null): number {
  return article ?? Number.MAX_SAFE_INTEGER
}

import { type Dataset, formatDate, timeline } from '@partnership/data'

/** What a slide of a peer says: as much as every tool can show in its plainest way. */
export interface OutlineSlide {
  readonly headline: string
  readonly points: readonly string[]
}

/**
 * Slides with real text, so that no peer is spared what words cost: an event each, in the order of time.
 * @throws RangeError when the dataset has fewer events than slides are asked for
 */
export function outlineOf(dataset: Dataset, slides: number): OutlineSlide[] {
  const events = timeline(dataset)
  if (events.length < slides) {
    throw new RangeError(`${slides} slides were asked for, and there are ${events.length} events`)
  }
  const names = new Map(dataset.actors.map(({ id, name }) => [id, name]))
  return events.slice(0, slides).map(({ title, date, description, actors }) => ({
    headline: title,
    points: [formatDate(date), description, actors.map((id) => names.get(id) ?? id).join(', ')],
  }))
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Dataset, indexRecords, type KindedRecord } from '@partnership/data'
import { loadDataset } from '../references/dataset.ts'
import { expandDeck, type NumberedSource } from '../references/expand.ts'
import { projectPlaces } from './map-projection.ts'

/** What the components of the deck are given besides records. */
export interface DeckData {
  /** Names of all actors by id, since any record can point at any actor. */
  readonly names: Readonly<Record<string, string>>
  readonly sources: readonly NumberedSource[]
  readonly verdicts: Readonly<Record<string, number>>
  readonly version: string
  /** Positions of the places that the slides name, on the sheet of a map. */
  readonly positions: Readonly<Record<string, readonly [number, number]>>
}

/** The lines of the slide file. */
export function slideLines(): string[] {
  return readFileSync(resolve(import.meta.dirname, '../../slides.md'), 'utf8').split(/\r?\n/)
}

/** How many slides the slide file plans. */
export function slideCount(): number {
  return expandDeck(slideLines(), 'slides.md', loadDataset(readFileSync)).slideCount
}

/** Collects what the components need to know of a slide file as a whole. */
export function collectDeckData(lines: readonly string[], dataset: Dataset): DeckData {
  const deck = expandDeck(lines, 'slides.md', dataset)
  const index = indexRecords(dataset)
  const wanted = new Set(deck.recordIds)
  for (const id of deck.recordIds)
    for (const related of relatedIds(index.get(id), dataset)) wanted.add(related)
  const onRoutes = new Set<string>(
    deck.recordIds.flatMap((id) => {
      const entry = index.get(id)
      return entry?.kind === 'place' && entry.record.type === 'route' ? entry.record.via : []
    }),
  )
  const verdicts: Record<string, number> = {}
  for (const { ref, assessment } of dataset.claims) {
    if (ref !== undefined && assessment)
      verdicts[assessment.verdict] = (verdicts[assessment.verdict] ?? 0) + 1
  }
  const places = [...wanted].flatMap((id) => {
    const entry = index.get(id)
    return entry?.kind === 'place' && onRoutes.has(id) ? [entry.record] : []
  })
  return {
    positions: projectPlaces(places),
    names: Object.fromEntries(dataset.actors.map((actor) => [actor.id, actor.name])),
    sources: deck.sources,
    verdicts,
    version: dataset.version,
  }
}

/** Records that a slide shows with one that it names: provisions with their treaty, places with their route. */
export function relatedIds(entry: KindedRecord | undefined, dataset: Dataset): readonly string[] {
  if (entry?.kind === 'treaty') {
    return dataset.provisions.filter(({ treaty }) => treaty === entry.record.id).map(({ id }) => id)
  }
  if (entry?.kind === 'place' && entry.record.type === 'route') return entry.record.via
  return []
}

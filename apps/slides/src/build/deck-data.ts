import {
  articleSlots,
  type Dataset,
  type KindedRecord,
  type NumberBasis,
  numberBasis,
  type Treaty,
} from '@partnership/data'
import type { DeckLine } from '../deck/deck.ts'
import { expandDeck, type NumberedSource } from '../references/expand.ts'

/** What the components of the deck are given besides records. */
export interface DeckData {
  /** Names of all actors by id, since any record can point at any actor. */
  readonly names: Readonly<Record<string, string>>
  readonly sources: readonly NumberedSource[]
  /** How many of the deck's sources have each grade. */
  readonly sourceGrades: Readonly<Record<string, number>>
  /** How many claims of the article have each verdict. */
  readonly verdicts: Readonly<Record<string, number>>
  /**
   * By treaty, what the number of each article rests on; null for an article that was not seen with its number. The
   * cover draws it, which has no room for the records themselves.
   */
  readonly articleBases: Readonly<Record<string, readonly (NumberBasis | null)[]>>
}

/** Collects what the components need to know of a version as a whole. */
export function collectDeckData(lines: readonly DeckLine[], dataset: Dataset): DeckData {
  const { sources } = expandDeck(lines, dataset)
  const verdicts: Record<string, number> = {}
  for (const { ref, assessment } of dataset.claims) {
    if (ref !== undefined && assessment)
      verdicts[assessment.verdict] = (verdicts[assessment.verdict] ?? 0) + 1
  }
  return {
    names: Object.fromEntries(dataset.actors.map((actor) => [actor.id, actor.name])),
    sources,
    sourceGrades: countGrades(sources, dataset),
    verdicts,
    articleBases: Object.fromEntries(dataset.treaties.map((treaty) => [treaty.id, basesOf(treaty, dataset)])),
  }
}

/**
 * Records that a slide shows with one that it names: provisions with their treaty, and the treaty with its provision,
 * places with their route.
 */
export function relatedIds(entry: KindedRecord | undefined, dataset: Dataset): readonly string[] {
  if (entry?.kind === 'treaty') {
    return dataset.provisions.filter(({ treaty }) => treaty === entry.record.id).map(({ id }) => id)
  }
  if (entry?.kind === 'provision') return [entry.record.treaty]
  if (entry?.kind === 'place' && entry.record.type === 'route') return entry.record.via
  return []
}

function basesOf(treaty: Treaty, dataset: Dataset): (NumberBasis | null)[] {
  return articleSlots(treaty, dataset.provisions).map(({ provision }) =>
    provision ? (numberBasis(dataset, provision) ?? null) : null,
  )
}

function countGrades(numbered: readonly NumberedSource[], { sources }: Dataset): Record<string, number> {
  const cited = new Set(numbered.map(({ id }) => id))
  const grades = sources.filter(({ id }) => cited.has(id)).map(({ grade }) => grade)
  return Object.fromEntries(
    [...new Set(grades)].map((grade) => [grade, grades.filter((one) => one === grade).length]),
  )
}

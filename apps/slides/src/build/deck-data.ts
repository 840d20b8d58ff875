import { readFileSync } from 'node:fs'
import {
  type Dataset,
  indexRecords,
  type KindedRecord,
  type NumberBasis,
  numberBasis,
} from '@partnership/data'
import type { Plugin } from 'vite'
import type { DeckLine } from '../deck/deck.ts'
import { loadDeck } from '../deck/deck-files.ts'
import { datasetPath, loadDataset } from '../references/dataset.ts'
import { expandDeck, type NumberedSource } from '../references/expand.ts'

const MODULE = 'virtual:deck-data'
const RESOLVED = `\0${MODULE}`

/** What the components of the deck are given: the records that its slides name, and no others. */
export interface DeckData {
  readonly records: Readonly<Record<string, KindedRecord>>
  /** Names of all actors by id, since any record can point at any actor. */
  readonly names: Readonly<Record<string, string>>
  readonly sources: readonly NumberedSource[]
  readonly verdicts: Readonly<Record<string, number>>
  /** How many of the deck's sources have each grade. */
  readonly sourceGrades: Readonly<Record<string, number>>
  readonly version: string
  /** What the article number of a provision rests on, by the provision. */
  readonly numberBases: Readonly<Record<string, NumberBasis>>
}

/** Gives components `virtual:deck-data`; the dataset behind it is the one that the slides are expanded from. */
export function deckData(entry: string): Plugin {
  return {
    name: 'deck-data',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      this.addWatchFile(datasetPath())
      return `export default ${JSON.stringify(collectDeckData(loadDeck(entry).lines, loadDataset(readFileSync)))}`
    },
  }
}

/** How many slides a version plans. */
export function slideCount(entry: string): number {
  return loadDeck(entry).pages.length
}

/** Collects the records that a version names, with what they point at on a slide. */
export function collectDeckData(lines: readonly DeckLine[], dataset: Dataset): DeckData {
  const deck = expandDeck(lines, dataset)
  const index = indexRecords(dataset)
  const wanted = new Set(deck.recordIds)
  for (const id of deck.recordIds)
    for (const related of relatedIds(index.get(id), dataset)) wanted.add(related)
  const verdicts: Record<string, number> = {}
  for (const { ref, assessment } of dataset.claims) {
    if (ref !== undefined && assessment)
      verdicts[assessment.verdict] = (verdicts[assessment.verdict] ?? 0) + 1
  }
  return {
    records: Object.fromEntries(
      [...wanted].sort().flatMap((id) => {
        const entry = index.get(id)
        return entry ? [[id, entry] as const] : []
      }),
    ),
    names: Object.fromEntries(dataset.actors.map((actor) => [actor.id, actor.name])),
    sources: deck.sources,
    verdicts,
    sourceGrades: countGrades(deck.sources, dataset),
    version: dataset.version,
    numberBases: Object.fromEntries(
      dataset.provisions.flatMap((provision) => {
        const basis = wanted.has(provision.id) && numberBasis(dataset, provision)
        return basis ? [[provision.id, basis] as const] : []
      }),
    ),
  }
}

function relatedIds(entry: KindedRecord | undefined, dataset: Dataset): readonly string[] {
  if (entry?.kind === 'treaty') {
    return dataset.provisions.filter(({ treaty }) => treaty === entry.record.id).map(({ id }) => id)
  }
  if (entry?.kind === 'provision') return [entry.record.treaty]
  if (entry?.kind === 'place' && entry.record.type === 'route') return entry.record.via
  return []
}

function countGrades(numbered: readonly NumberedSource[], { sources }: Dataset): Record<string, number> {
  const cited = new Set(numbered.map(({ id }) => id))
  const grades = sources.filter(({ id }) => cited.has(id)).map(({ grade }) => grade)
  return Object.fromEntries(
    [...new Set(grades)].map((grade) => [grade, grades.filter((one) => one === grade).length]),
  )
}

import {
  BUMPS,
  type Bump,
  compareDatasets,
  leastBump,
  type RecordChange,
  vanishedIds,
} from '@partnership/data'
import type { Release } from './last-release.ts'
import { compareSchemas, type SchemaChange } from './schema-changes.ts'

/** What changed between two releases, and how small the version of the later one may be. */
export interface ReleaseDifference {
  readonly records: readonly RecordChange[]
  readonly schema: readonly SchemaChange[]
  /** Ids that were promised and are neither there nor among the former ids of another record. */
  readonly vanished: readonly string[]
  /** The least bump; nothing when nothing changed. Before 1.0, what would be major is released as minor. */
  readonly least: Bump | undefined
}

/** Holds a release against the one before it. */
export function compareReleases(before: Release, after: Release): ReleaseDifference {
  const records = compareDatasets(before.dataset, after.dataset)
  const schema = compareSchemas(before.schema, after.schema)
  const bumps = [leastBump(records), ...schema.map(({ bump }) => bump)]
  const largest = BUMPS.toReversed().find((bump) => bumps.includes(bump))
  const isBeforeOne = before.dataset.version.startsWith('0.')
  return {
    records,
    schema,
    vanished: vanishedIds(records),
    least: largest === 'major' && isBeforeOne ? 'minor' : largest,
  }
}

/** Whether a planned bump is at least as large as another. */
export function isEnough(planned: Bump | undefined, least: Bump | undefined): boolean {
  const size = (bump: Bump | undefined) => (bump === undefined ? -1 : BUMPS.indexOf(bump))
  return size(planned) >= size(least)
}

/** Every changed legal fact, one line each, for the release note. */
export function legalFactLines(changes: readonly RecordChange[]): string[] {
  return changes.flatMap((change) =>
    change.change !== 'changed'
      ? []
      : change.fields
          .filter(({ isLegalFact }) => isLegalFact)
          .map(
            ({ path, before, after }) => `\`${change.id}\` ${path}: ${written(before)} → ${written(after)}`,
          ),
  )
}

function written(value: unknown): string {
  return value === undefined ? 'not there' : typeof value === 'string' ? value : JSON.stringify(value)
}

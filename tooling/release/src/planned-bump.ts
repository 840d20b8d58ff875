import { fileURLToPath } from 'node:url'
import { readChangesets } from '@changesets/read'
import { BUMPS, type Bump } from '@partnership/data'

/** Directory of the workspace, in which the changesets stand. */
export const WORKSPACE = fileURLToPath(new URL('../../..', import.meta.url))

const PACKAGE = '@partnership/data'

/**
 * The bump that the changesets waiting in a workspace ask for; nothing when none names the data package.
 * @param root directory of the workspace
 */
export async function readPlannedBump(root: string): Promise<Bump | undefined> {
  const releases = (await readChangesets(root)).flatMap((changeset) => changeset.releases)
  const planned = releases.filter(({ name }) => name === PACKAGE).map(({ type }) => type)
  return BUMPS.toReversed().find((bump) => planned.includes(bump))
}

/** A changeset that names the data package: the bump that it asks for, and its first line. */
export interface BumpReason {
  readonly bump: Bump
  readonly summary: string
}

/**
 * Why the changesets waiting in a workspace ask for a version, the largest bump first.
 * @param root directory of the workspace
 */
export async function readBumpReasons(root: string): Promise<BumpReason[]> {
  const reasons = (await readChangesets(root)).flatMap(({ releases, summary }) =>
    releases
      .filter(({ name }) => name === PACKAGE)
      .map(({ type }) => ({
        bump: BUMPS.find((bump) => bump === type),
        summary: summary.split('\n')[0] ?? '',
      })),
  )
  return BUMPS.toReversed().flatMap((bump) =>
    reasons.filter((reason) => reason.bump === bump).map(({ summary }) => ({ bump, summary })),
  )
}

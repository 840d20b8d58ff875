import { readChangesets } from '@changesets/read'
import { BUMPS, type Bump } from '@partnership/data'

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

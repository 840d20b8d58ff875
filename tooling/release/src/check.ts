/** Fails when an id of the last release vanished, or when the changesets ask for a smaller version than the change. */
import { DATA_PACKAGE, readBuiltRelease, readLastRelease } from './last-release.ts'
import { readPlannedBump, WORKSPACE } from './planned-bump.ts'
import { compareReleases } from './release-size.ts'
import { findProblems, summarise } from './verdict.ts'

const last = readLastRelease(DATA_PACKAGE)
if (last === undefined) {
  console.log('Nothing is released yet, so no version is too small and no id can vanish.')
} else {
  const difference = compareReleases(last, readBuiltRelease(DATA_PACKAGE))
  const problems = findProblems(difference, await readPlannedBump(WORKSPACE))
  console.log(summarise(difference))
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
}

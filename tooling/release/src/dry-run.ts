/** Shows what would be published now, and publishes and changes nothing: `pnpm release:dry`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeRelease } from './described-release.ts'
import { DATA_PACKAGE, readBuiltRelease, readLastRelease } from './last-release.ts'
import { packInto } from './packed-files.ts'
import { findPackedProblems } from './packed-problems.ts'
import { readBumpReasons, readPlannedBump, WORKSPACE } from './planned-bump.ts'
import { compareReleases } from './release-size.ts'

const built = readBuiltRelease(DATA_PACKAGE)
const last = readLastRelease(DATA_PACKAGE)
const directory = mkdtempSync(join(tmpdir(), 'release-'))
try {
  const packed = packInto(DATA_PACKAGE, directory)
  const { text, problems } = describeRelease({
    version: built.dataset.version,
    planned: await readPlannedBump(WORKSPACE),
    reasons: await readBumpReasons(WORKSPACE),
    difference: last && compareReleases(last, built),
    packed,
  })
  console.log(text)
  const found = [...problems, ...(await findPackedProblems(packed.archive))]
  for (const problem of found) console.error(problem)
  if (found.length > 0) process.exitCode = 1
} finally {
  rmSync(directory, { recursive: true, force: true })
}

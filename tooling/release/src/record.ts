/**
 * Run by `pnpm run version`, after changesets gave the package its new version and the package was built with it:
 * names every changed legal fact in the changelog, and keeps what is about to be released as the last release.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameLegalFacts } from './changelog.ts'
import { DATA_PACKAGE, readBuiltRelease, readLastRelease, writeLastRelease } from './last-release.ts'
import { compareReleases, legalFactLines } from './release-size.ts'

const built = readBuiltRelease(DATA_PACKAGE)
const { version } = built.dataset
const last = readLastRelease(DATA_PACKAGE)
if (last?.dataset.version === version) {
  console.log(`${version} is the last release already; nothing to record.`)
} else {
  if (last) {
    const file = join(DATA_PACKAGE, 'CHANGELOG.md')
    const facts = legalFactLines(compareReleases(last, built).records)
    writeFileSync(file, nameLegalFacts(readFileSync(file, 'utf8'), version, facts))
  }
  writeLastRelease(DATA_PACKAGE, built)
  console.log(`Kept ${version} as the last release.`)
}

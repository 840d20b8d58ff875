// Builds every version of the deck, and the page for phones beside it. Slidev is called by the path in this package: by
// the one in pnpm's store it takes itself for a global installation and keeps its cache there.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { replaceDirectory } from '@partnership/workspace/replace-directory'
import { readSiteBase } from '@partnership/workspace/site-base'
import { formatSlideFault } from '../deck/deck.ts'
import { loadDeck, ROOT } from '../deck/deck-files.ts'
import { type DeckVersion, VERSIONS } from '../deck/versions.ts'
import { buildReader, READER_FOLDER } from '../reader/build-reader.ts'
import { loadDataset } from '../references/dataset.ts'
import { expandDeck } from '../references/expand.ts'

// What is published does not depend on where it is built: Vite would make a development version under another value.
process.env.NODE_ENV = 'production'

const out = resolve(ROOT, process.argv[2] ?? 'dist')
const siteBase = readSiteBase(process.env)

const dataset = loadDataset(readFileSync)
const faults = new Set(
  VERSIONS.flatMap(({ entry }) => {
    const deck = loadDeck(entry)
    return [...deck.faults, ...expandDeck(deck.lines, dataset).faults].map(formatSlideFault)
  }),
)
if (faults.size > 0) {
  console.error([...faults].join('\n'))
  console.error(`\n${faults.size} fault${faults.size === 1 ? '' : 's'} in the slides; nothing was built.`)
  process.exit(1)
}

try {
  await replaceDirectory(out, async (staging) => {
    // One after the other: every run of Slidev writes the same modules of its own into node_modules, and another could read
    // one that is half-written. The full version empties the directory, so it comes first.
    for (const version of VERSIONS) {
      const directory = join(staging, version.folder)
      await buildVersion(version, directory)
      await buildReader(version.entry, dataset, join(directory, READER_FOLDER))
    }
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** @throws Error when Slidev fails, which has said why by then */
function buildVersion(version: DeckVersion, directory: string): Promise<void> {
  const slidev = join(ROOT, 'node_modules/@slidev/cli/bin/slidev.mjs')
  const options = ['build', version.entry, '--base', siteBase + version.base.slice(1), '--out', directory]
  const child = spawn(process.execPath, [slidev, ...options], { cwd: ROOT, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The ${version.name} version of the deck was not built.`)),
    )
  })
}

// Builds every version of the deck, and the page for phones beside it. Slidev is called by the path in this package: by
// the one in pnpm's store it takes itself for a global installation and keeps its cache there.
import { spawn } from 'node:child_process'
import { readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { readSiteBase } from '@partnership/workspace/site-base'
import { formatSlideFault } from '../deck/deck.ts'
import { loadDeck, ROOT } from '../deck/deck-files.ts'
import { type DeckVersion, VERSIONS } from '../deck/versions.ts'
import { buildReader, READER_FOLDER } from '../reader/build-reader.ts'
import { loadDataset } from '../references/dataset.ts'
import { expandDeck } from '../references/expand.ts'

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

// Each version is built beside the old deck and takes its place at the end, so that a failing build leaves it whole.
const staged = (version: DeckVersion) =>
  join(dirname(out), `.${basename(out)}.${process.pid}.${version.name}`)
let failed = 0
// One after the other: every run of Slidev writes the same modules of its own into node_modules, and another could read
// one that is half-written.
for (const version of VERSIONS) failed ||= await build(version)
try {
  if (failed === 0) {
    for (const version of VERSIONS)
      await buildReader(version.entry, dataset, join(staged(version), READER_FOLDER))
    rmSync(out, { recursive: true, force: true })
    for (const version of VERSIONS) renameSync(staged(version), join(out, version.folder))
  }
} finally {
  for (const version of VERSIONS) rmSync(staged(version), { recursive: true, force: true })
}
process.exit(failed)

function build(version: DeckVersion): Promise<number> {
  const slidev = join(ROOT, 'node_modules/@slidev/cli/bin/slidev.mjs')
  const options = [
    'build',
    version.entry,
    '--base',
    siteBase + version.base.slice(1),
    '--out',
    staged(version),
  ]
  const child = spawn(process.execPath, [slidev, ...options], { cwd: ROOT, stdio: 'inherit' })
  return new Promise((settle) => {
    child.on('error', () => settle(1))
    child.on('exit', (code) => settle(code ?? 1))
  })
}

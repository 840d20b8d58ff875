// Builds the deck. Slidev is called by the path in this package: by the one in pnpm's store it takes itself for a
// global installation and keeps its cache there.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadDataset } from '../references/dataset.ts'
import { expandDeck, formatSlideFault } from '../references/expand.ts'
import { slideLines } from './deck-data.ts'

const root = resolve(import.meta.dirname, '../..')
const out = process.argv[2] ?? 'dist'

const { faults } = expandDeck(slideLines(), 'slides.md', loadDataset(readFileSync))
if (faults.length > 0) {
  console.error(faults.map(formatSlideFault).join('\n'))
  console.error(`\n${faults.length} fault${faults.length === 1 ? '' : 's'} in the slides; nothing was built.`)
  process.exit(1)
}

const slidev = join(root, 'node_modules/@slidev/cli/bin/slidev.mjs')
const { status } = spawnSync(process.execPath, [slidev, 'build', '--base', '/slides/', '--out', out], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(status ?? 1)

// Builds the deck. Slidev is called by its own file, since its command takes a pnpm store for a global installation.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
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

const slidev = join(
  dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')),
  'bin/slidev.mjs',
)
const { status } = spawnSync(process.execPath, [slidev, 'build', '--base', '/slides/', '--out', out], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(status ?? 1)

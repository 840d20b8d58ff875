// Checks the slide file: every reference leads somewhere, no fact is typed, and no word takes a side.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { slideLines } from '../build/deck-data.ts'
import { loadDataset } from '../references/dataset.ts'
import { formatSlideFault } from '../references/expand.ts'
import { EXCEPTIONS_FILE, exceptSlideFaults } from './exceptions.ts'
import { lintDeck } from './lint-deck.ts'

const components = readdirSync(resolve(import.meta.dirname, '../../components'))
  .filter((file) => file.endsWith('.vue'))
  .map((file) => basename(file, '.vue'))

const exceptions = resolve(import.meta.dirname, '../..', EXCEPTIONS_FILE)
const faults = exceptSlideFaults(
  lintDeck(slideLines(), 'slides.md', loadDataset(readFileSync), new Set(components)),
  slideLines(),
  'slides.md',
  existsSync(exceptions) ? readFileSync(exceptions, 'utf8') : '',
)
for (const fault of faults) console.error(formatSlideFault(fault))
const count = `${faults.length} fault${faults.length === 1 ? '' : 's'}`
console.log(faults.length === 0 ? 'No faults in the slides.' : `\n${count} in the slides.`)
process.exitCode = faults.length === 0 ? 0 : 1

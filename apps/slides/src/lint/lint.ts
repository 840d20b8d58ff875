// Checks every version of the deck: every reference leads somewhere, no fact is typed, and no word takes a side.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatSlideFault } from '../deck/deck.ts'
import { loadDeck, pageFiles, ROOT, vueFiles } from '../deck/deck-files.ts'
import { offTime } from '../deck/timing.ts'
import { VERSIONS } from '../deck/versions.ts'
import { loadDataset } from '../references/dataset.ts'
import { expandDeck } from '../references/expand.ts'
import { EXCEPTIONS_FILE, exceptSlideFaults } from './exceptions.ts'
import { lintDeck } from './lint-deck.ts'
import { unusedPages } from './unused-pages.ts'

const dataset = loadDataset(readFileSync)
const known = { components: vueFiles('components'), layouts: vueFiles('layouts') }
const list = join(ROOT, EXCEPTIONS_FILE)
const exceptions = existsSync(list) ? readFileSync(list, 'utf8') : ''

const decks = VERSIONS.map((version) => ({ version, deck: loadDeck(version.entry) }))
const faults = new Set(
  [
    ...decks.flatMap(({ version, deck }) => [
      ...deck.faults,
      ...offTime(deck, expandDeck(deck.lines, dataset).lines, version),
      ...exceptSlideFaults(lintDeck(deck.lines, dataset, known), deck.lines, exceptions),
    ]),
    ...unusedPages(
      decks.map(({ deck }) => deck),
      pageFiles(),
    ),
  ].map(formatSlideFault),
)
for (const fault of faults) console.error(fault)
const count = `${faults.size} fault${faults.size === 1 ? '' : 's'}`
console.log(faults.size === 0 ? 'No faults in the slides.' : `\n${count} in the slides.`)
process.exitCode = faults.size === 0 ? 0 : 1

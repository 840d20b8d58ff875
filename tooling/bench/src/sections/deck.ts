import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, launchBrowser } from '@partnership/browser'
import { dataset } from '@partnership/data'
import { serveCompressed } from '../browser-load/brotli-server.ts'
import { NOBODY_ELSE, SLOW_4G } from '../browser-load/network.ts'
import { installPeers, peerVersion } from '../browser-load/peers-project.ts'
import { tableHeaders } from '../browser-load/ratio-table.ts'
import { compareMeasures } from '../comparison.ts'
import { writeBudgets } from '../deck/budgets.ts'
import {
  buildPeer,
  DECK_PEERS,
  PEERS,
  type Peer,
  PLAIN_SLIDEV,
  SLIDEV_SELECTOR,
} from '../deck/build-peers.ts'
import { weighBuiltFiles } from '../deck/built-files.ts'
import { loadFirstSlide, loadSettled, type ServedDeck } from '../deck/cold-load.ts'
import { countSlides } from '../deck/count-slides.ts'
import { type DeckResult, MEASURES } from '../deck/measures.ts'
import { writeNotes } from '../deck/notes.ts'
import { outlineOf } from '../deck/outline.ts'
import { tableRows } from '../deck/table.ts'
import { interleave } from '../interleave.ts'
import type { Section } from '../section.ts'

const ROUNDS = 5
const WARM_UP = 1

const OURS = fileURLToPath(new URL('../../../../apps/slides/dist/', import.meta.url))

/** A deck that is served, and what is known of it before it is measured. */
interface Subject extends ServedDeck, Pick<DeckResult, 'slides' | 'distBytes' | 'distFiles'> {}

export const section: Section = {
  title: 'The deck up to its first slide, beside decks made with other tools',
  async run({ say, runs = ROUNDS }) {
    if (!existsSync(join(OURS, 'index.html'))) {
      throw new Error(
        'the deck is not built; run "npx pnpm@12 --filter @partnership/slides... run build" first',
      )
    }
    await installPeers(DECK_PEERS, say)
    const browser = await launchBrowser({}, { args: NOBODY_ELSE })
    const subjects: Subject[] = []
    try {
      subjects.push(await serveOurs(browser))
      for (const peer of PEERS) {
        say(`building ${peer.name}`)
        subjects.push(await servePeer(browser, peer, subjects[0]?.slides ?? 0))
      }
      say(`${WARM_UP} + ${runs} rounds of ${subjects.length} decks, each over both lines`)
      const measured = await interleave(
        subjects.map((subject) => ({
          name: subject.name,
          measure: async () => ({
            slow: await loadFirstSlide(browser, subject, SLOW_4G),
            settled: await loadSettled(browser, subject),
          }),
        })),
        { warmUp: WARM_UP, rounds: runs },
      )
      const [ours, ...peers] = subjects.map(({ name, slides, distBytes, distFiles }): DeckResult => {
        const loads = measured.get(name) ?? []
        return {
          name,
          slides,
          distBytes,
          distFiles,
          slow: loads.map(({ slow }) => slow),
          settled: loads.map(({ settled }) => settled),
        }
      })
      const plain = peers.find(({ name }) => name === PLAIN_SLIDEV)
      if (!ours || !plain) throw new Error('our deck or the plain one was not measured')
      return {
        comparisons: compareMeasures('deck', MEASURES, ours, peers),
        versions: [
          `Chromium ${browser.version()}`,
          ...PEERS.flatMap(({ packages }) => packages).map(
            (name) => `${name} ${peerVersion(DECK_PEERS, name)}`,
          ),
        ],
        headers: tableHeaders(ours, peers),
        rows: tableRows(ours, peers),
        notes: [
          writeBudgets(ours, plain),
          ...writeNotes([ours, ...peers], {
            runs,
            warmUp: WARM_UP,
            browser: browser.version(),
          }),
        ],
      }
    } finally {
      await browser.close()
      await Promise.all(subjects.map(({ site }) => site.close()))
    }
  },
}

async function serveOurs(browser: Browser): Promise<Subject> {
  const site = await serveCompressed(OURS, '/slides/')
  const { bytes, files } = weighBuiltFiles(OURS)
  return {
    name: 'ours',
    site,
    selector: SLIDEV_SELECTOR,
    slides: await countSlides(browser, site),
    distBytes: bytes,
    distFiles: files,
  }
}

async function servePeer(browser: Browser, peer: Peer, slides: number): Promise<Subject> {
  const directory = await buildPeer(peer, outlineOf(dataset, slides))
  const site = await serveCompressed(directory)
  const { bytes, files } = weighBuiltFiles(directory)
  return {
    name: peer.name,
    site,
    selector: peer.selector,
    slides: peer.hasOwnSlides ? await countSlides(browser, site) : slides,
    distBytes: bytes,
    distFiles: files,
  }
}

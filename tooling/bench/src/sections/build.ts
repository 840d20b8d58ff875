import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '@partnership/browser'
import { dataset } from '@partnership/data'
import { serveCompressed } from '../browser-load/brotli-server.ts'
import type { Measure } from '../browser-load/measure.ts'
import { installPeers, peerVersion, runProgram } from '../browser-load/peers-project.ts'
import { type BuildTimes, timeBuilders } from '../build/build-times.ts'
import { BUILD_PEERS, buildWithVelite } from '../build/velite.ts'
import { COMPARISON_HEADERS, compareMeasures, comparisonRows } from '../comparison.ts'
import { DATA_PACKAGE, DIRECTORIES } from '../compiler.ts'
import { buildPeer as buildDeckPeer, DECK_PEERS, PEERS as DECKS } from '../deck/build-peers.ts'
import { countSlides } from '../deck/count-slides.ts'
import { outlineOf } from '../deck/outline.ts'
import { questionsToAsk } from '../quiz/asked.ts'
import { buildPeer as buildQuizPeer, QUIZ_PEERS, PEERS as QUIZZES } from '../quiz/build-peers.ts'
import type { Section } from '../section.ts'

const ROUNDS = 3
const WARM_UP = 1
const QUESTIONS = 10

const DATA = fileURLToPath(DATA_PACKAGE)
const APPS = fileURLToPath(new URL('../../../../apps/', import.meta.url))

export const section: Section = {
  title: 'Building data, deck and quiz for production, beside other builds',
  async run({ atTheEnd, say, runs = ROUNDS }) {
    if (!existsSync(join(APPS, 'slides/dist/index.html'))) {
      throw new Error(
        'the deck is not built; run "npx pnpm@12 --filter @partnership/slides... run build" first',
      )
    }
    for (const peers of [BUILD_PEERS, DECK_PEERS, QUIZ_PEERS]) await installPeers(peers, say)
    const directory = mkdtempSync(join(tmpdir(), 'bench-build-'))
    atTheEnd(() => rmSync(directory, { recursive: true, force: true }))
    const rounds = { warmUp: WARM_UP, rounds: runs }

    say(`${WARM_UP} + ${runs} builds of the data`)
    const data = await timeBuilders(dataBuilders(join(directory, 'data')), rounds)
    const slides = await slidesOfOurDeck()
    say(`${WARM_UP} + ${runs} builds of ${DECKS.length + 1} decks`)
    const deck = await timeBuilders(deckBuilders(join(directory, 'deck'), slides), rounds)
    say(`${WARM_UP} + ${runs} builds of ${QUIZZES.length + 1} quizzes`)
    const quiz = await timeBuilders(quizBuilders(join(directory, 'quiz')), rounds)

    const comparisons = Object.entries({ data, deck, quiz }).flatMap(([what, { ours, peers }]) =>
      compareMeasures('build', [secondsOf(what)], ours, peers),
    )
    return {
      comparisons,
      versions: [
        ...DECKS.flatMap(({ packages }) => packages).map(
          (name) => `${name} ${peerVersion(DECK_PEERS, name)}`,
        ),
        ...QUIZZES.flatMap(({ packages }) => packages).map(
          (name) => `${name} ${peerVersion(QUIZ_PEERS, name)}`,
        ),
        `vite ${peerVersion(DECK_PEERS, 'vite')}`,
        `velite ${peerVersion(BUILD_PEERS, 'velite')}`,
      ],
      headers: COMPARISON_HEADERS,
      rows: comparisons.flatMap(comparisonRows),
      notes: [
        `Medians of ${runs} builds in turn, after ${WARM_UP} of warm-up, with the least and the most in brackets; each in a process of its own, whose start counts.`,
        'Data: the compiler checks every reference, date and text, derives questions, and writes modules, types and every export. Velite reads and parses the same files under a schema that asks for nothing, and writes a JSON file a kind.',
        `Deck: ours is built in every version, with charts, maps and fonts cut to what is shown, and a page for phones; a peer is one deck, of ${slides} slides of a headline and three points (the starter: its own).`,
        'Quiz: ours is built twice, once to render the first question, and with what works offline; a peer asks ten questions.',
      ],
    }
  },
}

function secondsOf(what: string): Measure<BuildTimes> {
  return { name: `${what}, s`, values: ({ seconds }) => seconds }
}

function dataBuilders(root: string) {
  for (const name of ['package.json', 'lint-exceptions.yml', 'records']) {
    cpSync(join(DATA, name), join(root, name), { recursive: true })
  }
  const records = DIRECTORIES.map(({ directory }) => directory)
  return [
    { name: 'ours', build: () => runProgram(root, join(DATA, 'dist/cli.js'), ['build', '--root', root]) },
    { name: 'Velite', build: () => buildWithVelite(join(root, 'records'), records).then(hasEveryRecord) },
  ] as const

  /** Fast, and nothing done, would be no comparison. */
  function hasEveryRecord(built: string): void {
    for (const name of records) {
      const written: unknown[] = JSON.parse(readFileSync(join(built, `${name}.json`), 'utf8'))
      const files = readdirSync(join(root, 'records', name)).length
      if (written.length !== files) throw new Error(`Velite wrote ${written.length} of ${files} ${name}`)
    }
  }
}

function deckBuilders(out: string, slides: number) {
  const root = join(APPS, 'slides')
  const outline = outlineOf(dataset, slides)
  return [
    { name: 'ours', build: () => runProgram(root, join(root, 'src/build/build.ts'), [out]) },
    ...DECKS.map((peer) => ({ name: peer.name, build: () => buildDeckPeer(peer, outline) })),
  ] as const
}

function quizBuilders(out: string) {
  const root = join(APPS, 'quiz')
  const questions = questionsToAsk(dataset, QUESTIONS)
  return [
    { name: 'ours', build: () => runProgram(root, join(root, 'src/build/build.ts'), [out]) },
    ...QUIZZES.map((peer) => ({ name: peer.name, build: () => buildQuizPeer(peer, questions) })),
  ] as const
}

async function slidesOfOurDeck(): Promise<number> {
  const browser = await launchBrowser()
  const site = await serveCompressed(join(APPS, 'slides/dist'), '/slides/')
  try {
    return await countSlides(browser, site)
  } finally {
    await site.close()
    await browser.close()
  }
}

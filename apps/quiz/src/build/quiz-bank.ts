import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Dataset, drawQuestion } from '@partnership/data'
import type { Plugin } from 'vite'
import { buildBank } from '../items/build-bank.ts'
import type { QuizBank } from '../items/item.ts'
import { openingItems } from '../session/opening.ts'
import { OPENING_SEED } from '../session/opening-seed.ts'

const TOPIC = 'virtual:quiz-topic/'
const OPENING = 'virtual:quiz-opening'
/** The element of the page that holds the opening. */
const OPENING_ELEMENT = 'opening'
const READ_OPENING = `export default JSON.parse(document.getElementById('${OPENING_ELEMENT}').textContent)`

/**
 * Gives the app its questions as modules: the first, which loads with the page; the rest of the opening; a list of the
 * topics; and one module a topic. The first load therefore does not grow with the bank.
 */
export function quizBank(): Plugin {
  const datasetPath =
    process.env.PARTNERSHIP_DATASET ??
    createRequire(import.meta.url).resolve('@partnership/data/dataset.json')
  // One reading serves every module; a changed file is read anew.
  let bank: QuizBank | undefined
  return {
    name: 'quiz-bank',
    watchChange(path) {
      if (path === datasetPath) bank = undefined
    },
    resolveId: (id) => (id in MODULES || id.startsWith(TOPIC) ? `\0${id}` : undefined),
    load(id, options) {
      if (!id.startsWith('\0virtual:quiz-')) return undefined
      const name = id.slice(1)
      this.addWatchFile(datasetPath)
      bank ??= readBank(datasetPath)
      if (name.startsWith(TOPIC)) {
        const topic = name.slice(TOPIC.length)
        return exportJson(bank.items.filter((item) => item.topic === topic))
      }
      // A browser finds the opening in the page, where its texts stand already and so weigh next to nothing.
      if (name === OPENING && options?.ssr !== true) return READ_OPENING
      return MODULES[name]?.(bank)
    },
    transformIndexHtml() {
      bank ??= readBank(datasetPath)
      const attributes = { type: 'application/json', id: OPENING_ELEMENT }
      return [{ tag: 'script', attrs: attributes, children: jsonInPage(openingOf(bank)), injectTo: 'body' }]
    },
  }
}

function readBank(path: string): QuizBank {
  // The file is written by the compiler of the data package, which has validated it.
  return buildBank(JSON.parse(readFileSync(path, 'utf8')) as Dataset)
}

const MODULES: Readonly<Record<string, (bank: QuizBank) => string>> = {
  [OPENING]: (bank) => exportJson(openingOf(bank)),
  'virtual:quiz-opening-rest': ({ items, topics }) => exportJson({ items: openingItems(items), topics }),
  'virtual:quiz-index'({ topics }) {
    const entries = topics.map(
      ({ id, label, count }) =>
        `{ id: ${JSON.stringify(id)}, label: ${JSON.stringify(label)}, count: ${count}, load: () => import(${JSON.stringify(TOPIC + id)}) }`,
    )
    return `export default [${entries.join(',\n')}]`
  },
}

/** All that the first answer needs, and the ids of the questions that follow it. */
function openingOf({ items, topics, version, fingerprint }: QuizBank) {
  const opening = openingItems(items)
  const [first] = opening
  if (!first) throw new Error('The bank has no question to open with.')
  const drawn = drawQuestion(first, OPENING_SEED)
  return {
    // What the first question rests on and what is said of it comes with the other questions, right after the page.
    first: { ...first, ...drawn, shown: undefined, explanation: '', asks: [], sources: [] },
    itemIds: opening.map(({ id }) => id),
    topic: topics.find(({ id }) => id === first.topic),
    version,
    fingerprint,
  }
}

/** JSON that cannot end the element that it stands in. */
function jsonInPage(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

function exportJson(value: unknown): string {
  return `export default ${JSON.stringify(value)}`
}

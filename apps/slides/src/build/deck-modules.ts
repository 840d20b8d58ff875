import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Dataset, indexRecords, numberBasis } from '@partnership/data'
import type { Plugin } from 'vite'
import { loadDeck } from '../deck/deck-files.ts'
import { datasetPath, loadDataset } from '../references/dataset.ts'
import { typeset } from '../references/typeset.ts'
import { collectDeckData, relatedIds } from './deck-data.ts'
import { namedRecords } from './named-records.ts'

const PREFIX = 'virtual:deck-data/'
const RECORD = `${PREFIX}record/`
const STORE = resolve(import.meta.dirname, '../record-store.ts')
/** A slide as Slidev or the reader loads it, a component or a layout of the deck. */
const NAMES_RECORDS =
  /__slidev_\d+\.md$|^(?!.*\/node_modules\/)[^?]+\/(?:components|layouts|pages)\/[^?]+\.vue$/

/**
 * Gives components `virtual:deck-data/…`, a module for each part, and makes every slide import the records that it names,
 * a module for each record. So a slide loads what it shows, and a record that many slides show is loaded once.
 */
export function deckModules(entry: string): Plugin[] {
  const idsOfFile = new Map<string, readonly string[]>()
  const dataset = datasetAsItIs()
  return [
    {
      name: 'deck-modules',
      enforce: 'pre',
      resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
      load(id) {
        if (!id.startsWith(`\0${PREFIX}`)) return undefined
        this.addWatchFile(datasetPath())
        const name = id.slice(1)
        if (name.startsWith(RECORD))
          return { code: recordModule(name.slice(RECORD.length), dataset()), moduleSideEffects: true }
        const parts = collectDeckData(loadDeck(entry).lines, dataset())
        const part = Object.entries(parts).find(([key]) => key === name.slice(PREFIX.length))
        return part && { code: `export default ${JSON.stringify(part[1])}`, moduleSideEffects: false }
      },
      transform(code, id) {
        if (NAMES_RECORDS.test(id)) idsOfFile.set(id, namedRecords(code, dataset()))
      },
    },
    {
      name: 'deck-modules:imports',
      enforce: 'post',
      // By now a slide and a component are programs; before, an import would have to find its place in a template.
      transform(code, id) {
        const ids = idsOfFile.get(id)
        if (!ids?.length) return undefined
        const imports = ids.map((one) => `import ${JSON.stringify(RECORD + one)}`).join('\n')
        return { code: `${code}\n${imports}`, map: null }
      },
    },
  ]
}

/** The dataset as it is at the moment, read again when its file has changed, and not for each of a hundred modules. */
function datasetAsItIs(): () => Dataset {
  let known: { readonly at: number; readonly dataset: Dataset } | undefined
  return () => {
    const at = statSync(datasetPath()).mtimeMs
    if (known?.at !== at) known = { at, dataset: loadDataset(readFileSync) }
    return known.dataset
  }
}

/** A program that puts a record, and what it points at on a slide, where components find it. */
export function recordModule(id: string, dataset: Dataset): string {
  const entry = indexRecords(dataset).get(id)
  if (!entry) throw new RangeError(`no record "${id}"`)
  const basis = entry.kind === 'provision' ? numberBasis(dataset, entry.record) : undefined
  return [
    ...relatedIds(entry, dataset).map((related) => `import ${JSON.stringify(RECORD + related)}`),
    `import { addRecord } from ${JSON.stringify(STORE)}`,
    `addRecord(${JSON.stringify(id)}, ${JSON.stringify(entry, typesetValue)}, ${JSON.stringify(basis ?? null)})`,
  ].join('\n')
}

/** Sets what is read as text; an address stays as it is. */
function typesetValue(key: string, value: unknown): unknown {
  return typeof value === 'string' && key !== 'url' ? typeset(value) : value
}

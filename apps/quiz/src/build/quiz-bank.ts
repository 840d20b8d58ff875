import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Dataset } from '@partnership/data'
import type { Plugin } from 'vite'
import { buildBank } from '../items/build-bank.ts'
import type { QuizBank } from '../items/item.ts'
import { openingItems } from '../session/opening.ts'

/**
 * Gives the app two modules: the opening questions, which load with the page, and the whole bank, which loads when
 * the page is idle. The first load therefore does not grow with the bank.
 */
export function quizBank(): Plugin {
  const datasetPath =
    process.env.PARTNERSHIP_DATASET ??
    createRequire(import.meta.url).resolve('@partnership/data/dataset.json')
  const modules: Readonly<Record<string, (bank: QuizBank) => QuizBank>> = {
    'virtual:quiz-bank': (bank) => bank,
    'virtual:quiz-opening': (bank) => ({
      ...bank,
      items: openingItems(bank.items),
    }),
  }
  return {
    name: 'quiz-bank',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.slice(1)]
      if (!id.startsWith('\0') || !make) return undefined
      this.addWatchFile(datasetPath)
      // The file is written by the compiler of the data package, which has validated it.
      const dataset = JSON.parse(readFileSync(datasetPath, 'utf8')) as Dataset
      return `export default ${JSON.stringify(make(buildBank(dataset)))}`
    },
  }
}

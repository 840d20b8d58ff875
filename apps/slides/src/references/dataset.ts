import { createRequire } from 'node:module'
import type { Dataset } from '@partnership/data'

/**
 * The dataset that the deck is built from: that of `@partnership/data`, or the file that `PARTNERSHIP_DATASET` names,
 * so that a test can change a record and see the built deck change.
 */
export function datasetPath(): string {
  return (
    process.env.PARTNERSHIP_DATASET ??
    createRequire(import.meta.url).resolve('@partnership/data/dataset.json')
  )
}

/** Reads the dataset afresh, so that a running deck follows a rebuilt package. */
export function loadDataset(read: (path: string, encoding: 'utf8') => string): Dataset {
  // The file is written by the compiler, which has validated it.
  return JSON.parse(read(datasetPath(), 'utf8')) as Dataset
}

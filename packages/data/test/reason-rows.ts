import { whyDoYouSay } from '../src/derive/why/index.ts'
import type { Dataset } from '../src/generated/types.ts'

/** The steps of the chain from a record, each as its kind, its text and the sources that it names. */
export function reasonRows(dataset: Dataset, id: string): string[][] {
  return whyDoYouSay(dataset, id).map(({ kind, text, sources }) => [kind, text, ...sources])
}

import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { PARTS, type Part, partsNamed } from './parts.ts'
import { readShare } from './share.ts'
import type { Run } from './stryker-options.ts'

export interface Wanted {
  readonly parts: readonly Part[]
  readonly run: Run
}

export const USAGE =
  'mutation [session|compile|derive|derive/questions …] [--share 1/8] [--files glob …] [--concurrency 2] [--incremental]'

/** What the command line asks for, or what is wrong with it. */
export function readArguments(words: readonly string[]): Wanted | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        share: { type: 'string' },
        files: { type: 'string', multiple: true, default: [] },
        concurrency: { type: 'string', default: String(availableParallelism()) },
        incremental: { type: 'boolean', default: false },
      },
    })
    const unknown = positionals.find((name) => partsNamed(name).length === 0)
    if (unknown !== undefined)
      return { problem: `no part is named ${unknown}; there are ${PARTS.map(({ name }) => name).join(', ')}` }
    const share = values.share === undefined ? undefined : readShare(values.share)
    if (values.share !== undefined && !share)
      return { problem: `--share is ${values.share}; a share is written as 1/8, the first of eight` }
    if (!/^[1-9]\d*$/.test(values.concurrency))
      return { problem: `--concurrency is ${values.concurrency}; it is a whole number from 1` }
    const wanted = new Set(positionals.flatMap(partsNamed))
    return {
      parts: PARTS.filter((part) => wanted.size === 0 || wanted.has(part)),
      run: {
        share,
        concurrency: Number(values.concurrency),
        incremental: values.incremental,
        files: values.files,
      },
    }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

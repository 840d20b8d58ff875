import { join } from 'node:path'
import { listShipped } from '@partnership/supply-chain/list-shipped'
import type { ShippedPackage } from '@partnership/supply-chain/shipped-package'
import { build } from 'vite'

const SHIPPED = 'licences.json'

/** A script of the pages, with the packages of others that it has code of. */
export interface ClientScript {
  readonly code: string
  readonly shipped: readonly ShippedPackage[]
}

/** Bundles a script of the pages into one module that needs no other file. */
export async function bundleClient(entry: string): Promise<ClientScript> {
  const result = await build({
    root: join(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [listShipped({ fileName: SHIPPED })],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  })
  const files = [result].flat().flatMap((built) => ('output' in built ? built.output : []))
  const [script, list, ...others] = files
  if (script?.type !== 'chunk' || list?.fileName !== SHIPPED || list.type !== 'asset' || others.length > 0)
    throw new Error(`${entry} was bundled into ${files.length - 1} files and not into one script.`)
  // What `listShipped` has written.
  return { code: script.code, shipped: JSON.parse(list.source.toString()) as ShippedPackage[] }
}

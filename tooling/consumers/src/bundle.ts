import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { Consumer } from './packed-package.ts'

/** What a browser would load for a program. */
export interface Bundle {
  readonly code: string
  /** Bytes on the wire, compressed with gzip at its default level. */
  readonly gzipBytes: number
}

/** Bundles a program of a consumer for browsers, as Vite does with its settings left alone. */
export async function bundle(consumer: Consumer, name: string, program: string): Promise<Bundle> {
  const entry = join(consumer.directory, `${name}.js`)
  writeFileSync(entry, program)
  const result = await build({
    root: consumer.directory,
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: entry } },
  })
  if (!('output' in result)) throw new Error('Vite built something else than one bundle')
  const code = result.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n')
  return { code, gzipBytes: gzipSync(code).length }
}

/** Builds a page of a consumer into a directory that can be served. */
export async function buildPage(consumer: Consumer, program: string): Promise<string> {
  const root = join(consumer.directory, 'page')
  mkdirSync(root, { recursive: true })
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><html lang="en"><title>Consumer</title><output></output><script type="module" src="./main.js"></script></html>',
  )
  writeFileSync(join(root, 'main.js'), program)
  await build({ root, base: './', configFile: false, logLevel: 'error' })
  return join(root, 'dist')
}

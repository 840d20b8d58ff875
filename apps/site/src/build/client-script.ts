import { join } from 'node:path'
import { build } from 'vite'

/** Bundles a script of the pages into one module that needs no other file. */
export async function bundleClient(entry: string): Promise<string> {
  const result = await build({
    root: join(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  })
  const chunks = [result].flat().flatMap((built) => ('output' in built ? built.output : []))
  const [script, ...others] = chunks
  if (script?.type !== 'chunk' || others.length > 0)
    throw new Error(`${entry} was bundled into ${chunks.length} files and not into one script.`)
  return script.code
}

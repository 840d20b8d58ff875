import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The module of Vite that every dynamic import goes through in a build. */
const VITES = '\0vite/preload-helper.js'
const OURS = join(import.meta.dirname, '../first-load/load-part.ts')

/** Has parts of the page loaded by `loadPart`. */
export function partLoader(): Plugin {
  return {
    name: 'part-loader',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === VITES ? `export { loadPart as __vitePreload } from ${JSON.stringify(OURS)}` : undefined,
  }
}

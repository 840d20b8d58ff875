import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const DIST = resolve(import.meta.dirname, '../dist')

/** Directories of the decks that were built, relative to `dist`: the full one, and the short one where there is one. */
export const DECKS = ['', 'short/'].filter((deck) => existsSync(join(DIST, deck, 'index.html')))

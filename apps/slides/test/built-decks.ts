import { resolve } from 'node:path'
import { VERSIONS } from '../src/deck/versions.ts'

export const DIST = resolve(import.meta.dirname, '../dist')

/** Directories of the decks, relative to `dist`: that of the full one is `dist` itself. */
export const DECKS = VERSIONS.map(({ folder }) => folder && `${folder}/`)

// The files of the deck on disk. Everything that reads slides begins here.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Deck } from './deck.ts'
import { readDeck } from './read-deck.ts'

/** The folder of the deck. */
export const ROOT = resolve(import.meta.dirname, '../..')

/** Every page that there is, whether a version shows it or not. */
export function pageFiles(): string[] {
  return readdirSync(join(ROOT, 'pages'))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => `pages/${file}`)
}

/** Names of the components or layouts that slides can use. */
export function vueFiles(folder: 'components' | 'layouts'): ReadonlySet<string> {
  const files = readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.vue'))
  return new Set(files.map((file) => basename(file, '.vue')))
}

/** Reads a version of the deck from its files. */
export function loadDeck(entry: string): Deck {
  const read = (path: string) => {
    try {
      return readFileSync(join(ROOT, path), 'utf8')
    } catch {
      return undefined
    }
  }
  return readDeck(entry, read, pageFiles())
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Dataset } from '@partnership/data'
import { readDeckContent } from '../content/deck-content.ts'
import { readerDocument } from './document.ts'
import { renderReader } from './render-reader.ts'

/** Where the page stands, below the folder of its version. */
export const READER_FOLDER = 'reader'

/** Writes a version of the deck as one page that scrolls, for phones; returns how many bytes the page has. */
export async function buildReader(entry: string, dataset: Dataset, folder: string): Promise<number> {
  const content = readDeckContent(entry, dataset)
  const { body, files } = await renderReader(entry, content)
  const page = readerDocument(content, body, files)
  for (const { path, content: bytes } of [...files, { path: 'index.html', content: page }]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return Buffer.byteLength(page)
}

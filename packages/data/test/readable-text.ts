import { strFromU8, unzipSync } from 'fflate'
import { readAnkiNotes } from './read-anki.ts'

/** The words in a file of an export: of an archive, those of all its entries. */
export function readableText(content: string | Uint8Array): string {
  if (typeof content === 'string') return content
  return Object.entries(unzipSync(content))
    .map(([name, bytes]) =>
      name === 'collection.anki2'
        ? readAnkiNotes(bytes)
            .map(({ flds }) => flds)
            .join('\n')
        : strFromU8(bytes),
    )
    .join('\n')
}

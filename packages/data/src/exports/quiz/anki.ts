import { createRandom } from '../../derive/questions/random.ts'
import type { ExportFormat } from '../export-format.ts'
import { writeDatabase } from '../sqlite/database.ts'
import { zipFiles } from '../zip.ts'
import { ankiModel, COLLECTION_CONFIG, DECK_ID, deck, MODEL_ID, OPTIONS } from './anki-collection.ts'
import { ANKI_FIELDS, ankiFields, FIELD_SEPARATOR } from './anki-note.ts'
import { type AnkiRow, type AnkiTable, ankiIndexes, ankiTables } from './anki-schema.ts'
import type { ExchangeItem } from './exchange-item.ts'
import { exchangeItems } from './exchange-items.ts'
import { promptOf } from './feedback.ts'
import { sha1Beginning } from './sha1.ts'

/** The questions as cards to learn by: a package for Anki and its kin. */
export const anki: ExportFormat = {
  format: 'anki',
  title: 'Cards to learn by (Anki)',
  // The format has no media type of its own at IANA.
  mediaType: 'application/zip',
  description:
    'Every question as a card: in front the question and its answers, behind the right one, why, and sources',
  files: (dataset) => [{ path: 'questions.apkg', bytes: writeAnki(exchangeItems(dataset), dataset.version) }],
}

/** The day of the treaty, in seconds. What has a time in Anki counts from it: the records know no day of a build. */
const EPOCH = Date.UTC(2025, 0, 17) / 1000

/**
 * Items as a package of Anki, schema 11. Whoever imports a later version has the same notes changed, by their GUIDs.
 * @param version of the dataset: Anki changes a note only where the package says that it is newer
 */
export function writeAnki(items: readonly ExchangeItem[], version: string): Uint8Array {
  const rows = collectionRows(items, EPOCH + versionNumber(version))
  return zipFiles([
    { path: 'collection.anki2', bytes: writeDatabase(ankiTables(rows), ankiIndexes(rows)) },
    { path: 'media', text: '{}' },
  ])
}

/** A number that grows with the version: `1.2.3` gives 1002003. */
function versionNumber(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/).map(Number)
  return major * 1_000_000 + minor * 1000 + patch
}

function collectionRows(
  items: readonly ExchangeItem[],
  modified: number,
): Partial<Record<AnkiTable, readonly AnkiRow[]>> {
  const ids = noteIds(items)
  const inOrderOfIds = items
    .map((item, position) => ({ item, position, id: ids.get(item.id) ?? 0 }))
    .sort((first, second) => first.id - second.id)
  return {
    col: [
      {
        id: 1,
        crt: EPOCH,
        mod: modified * 1000,
        scm: EPOCH * 1000,
        ver: 11,
        dty: 0,
        usn: 0,
        ls: 0,
        conf: JSON.stringify(COLLECTION_CONFIG),
        models: JSON.stringify({ [MODEL_ID]: ankiModel(modified) }),
        decks: JSON.stringify({
          1: deck(1, 'Default', modified),
          [DECK_ID]: deck(DECK_ID, 'Partnership Brief', modified),
        }),
        dconf: JSON.stringify({ 1: OPTIONS }),
        tags: '{}',
      },
    ],
    notes: inOrderOfIds.map(({ item, id }) => noteRow(item, id, modified)),
    cards: inOrderOfIds.map(({ id, position }) => cardRow(id, position, modified)),
  }
}

function noteRow(item: ExchangeItem, id: number, modified: number): AnkiRow {
  const fields = ankiFields(item)
  return {
    id,
    // Anki knows a note again by it, so it is the id of the question and nothing of its text.
    guid: `partnership-brief/${item.id}`,
    mid: MODEL_ID,
    mod: modified,
    usn: -1,
    tags: ` ${tagName(item.topic.id)} ${tagName(item.difficulty)} `,
    flds: ANKI_FIELDS.map((name) => fields[name]).join(FIELD_SEPARATOR),
    sfld: promptOf(item),
    csum: sha1Beginning(promptOf(item)),
    flags: 0,
    data: '',
  }
}

/** Tags are parted by spaces. */
function tagName(words: string): string {
  return words.replace(/\s+/g, '-')
}

function cardRow(note: number, position: number, modified: number): AnkiRow {
  const untouched = ['type', 'queue', 'ivl', 'factor', 'reps', 'lapses', 'left', 'odue', 'odid', 'flags']
  return {
    id: note,
    nid: note,
    did: DECK_ID,
    ord: 0,
    mod: modified,
    usn: -1,
    due: position + 1,
    ...Object.fromEntries(untouched.map((column) => [column, 0])),
    data: '',
  }
}

/** A number for each item that stays as others come and go: Anki takes a moment in milliseconds. */
function noteIds(items: readonly ExchangeItem[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>()
  const taken = new Set<number>()
  for (const { id } of items) {
    let number = EPOCH * 1000 + Math.floor(createRandom(0, id)() * 2 ** 32)
    while (taken.has(number)) number += 1
    taken.add(number)
    ids.set(id, number)
  }
  return ids
}

import { layOutPage, type Pages, ROOM, roomOf } from './pages.ts'
import { bigEndian, encodeRecord, encodeVarint } from './record.ts'

/** Writes an index and gives the page of its root. Each entry is the columns and the number of the row, all whole numbers. */
export function writeIndex(entries: readonly (readonly number[])[], pages: Pages): number {
  const sorted = entries.toSorted(compareEntries).map((entry) => {
    const record = encodeRecord(entry)
    return Uint8Array.from([...encodeVarint(record.length), ...record])
  })
  const root = pages.add()
  joinIndex(sorted, [], root, pages)
  return root
}

/**
 * A level of an index: entries, with a child before each and one after the last where they are no leaf. Where they do
 * not fit into one page, every entry between two pages goes up to the next level.
 */
function joinIndex(
  entries: readonly Uint8Array[],
  children: readonly number[],
  root: number,
  pages: Pages,
): void {
  const isLeaf = children.length === 0
  const layOut = (from: number, to: number) =>
    isLeaf
      ? layOutPage('index-leaf', entries.slice(from, to))
      : layOutPage(
          'index-interior',
          entries
            .slice(from, to)
            .map((entry, index) => Uint8Array.from([...bigEndian(children[from + index] ?? 0, 4), ...entry])),
          { rightmost: children[to] ?? 0 },
        )
  // Entries are alike in size, so that one that goes up leaves room enough for any other.
  const widest = Math.max(0, ...entries.map((entry) => roomOf(entry) + (isLeaf ? 0 : 4)))
  const perPage = Math.floor(ROOM / Math.max(1, widest))
  if (entries.length <= perPage) {
    pages.put(root, layOut(0, entries.length))
    return
  }
  const pageCount = Math.ceil((entries.length + 1) / (perPage + 1))
  const dividers: Uint8Array[] = []
  const parents: number[] = []
  for (let index = 0, from = 0; index < pageCount; index += 1) {
    // Spread evenly, so that no page is left empty.
    const to = Math.floor(((entries.length + 1) * (index + 1)) / pageCount) - 1
    const page = pages.add()
    pages.put(page, layOut(from, to))
    parents.push(page)
    // After the last page there is none.
    dividers.push(...entries.slice(to, to + 1))
    from = to + 1
  }
  joinIndex(dividers, parents, root, pages)
}

function compareEntries(first: readonly number[], second: readonly number[]): number {
  const differing = first.findIndex((value, index) => value !== second[index])
  return differing < 0 ? 0 : (first[differing] ?? 0) - (second[differing] ?? 0)
}

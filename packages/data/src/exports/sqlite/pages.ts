import { bigEndian } from './record.ts'

export const PAGE_SIZE = 4096
/** The first page begins with the header of the file. */
export const FILE_HEADER = 100

/** The pages of a database; the first has the number 1. */
export interface Pages {
  /** Adds an empty page and gives its number. */
  add(): number
  /** Sets what stands in a page. */
  put(page: number, content: Uint8Array): void
  /** All of them, one after the other. */
  joined(): Uint8Array
}

export function createPages(): Pages {
  const pages: Uint8Array[] = []
  return {
    add: () => pages.push(new Uint8Array(PAGE_SIZE)),
    put: (page, content) => {
      pages[page - 1] = content
    },
    joined: () => {
      const file = new Uint8Array(pages.length * PAGE_SIZE)
      for (const [index, page] of pages.entries()) file.set(page, index * PAGE_SIZE)
      return file
    },
  }
}

/** What a page of a b-tree is; the number is what SQLite marks it with. */
export type PageKind = keyof typeof PAGE_MARKS
const PAGE_MARKS = { 'index-interior': 2, 'table-interior': 5, 'index-leaf': 10, 'table-leaf': 13 } as const

/**
 * A page of a b-tree: cells from the end of the page, pointers to them from its beginning.
 * @param rightmost the last child of an interior page
 * @param start where the page begins in itself: after the header of the file in the first
 * @throws RangeError when the cells do not fit
 */
export function layOutPage(
  kind: PageKind,
  cells: readonly Uint8Array[],
  { rightmost, start = 0 }: { readonly rightmost?: number; readonly start?: number } = {},
): Uint8Array {
  const page = new Uint8Array(PAGE_SIZE)
  let content = PAGE_SIZE
  const pointers = cells.map((cell) => {
    content -= cell.length
    if (content < start) throw new RangeError('the cells do not fit into a page')
    page.set(cell, content)
    return content
  })
  const header = [
    PAGE_MARKS[kind],
    ...bigEndian(0, 2),
    ...bigEndian(cells.length, 2),
    ...bigEndian(content, 2),
    0,
    ...(rightmost === undefined ? [] : bigEndian(rightmost, 4)),
    ...pointers.flatMap((pointer) => bigEndian(pointer, 2)),
  ]
  if (start + header.length > content) throw new RangeError('the cells do not fit into a page')
  page.set(header, start)
  return page
}

/** Room for cells with their pointers, in a page of any kind that is not the first. */
export const ROOM = PAGE_SIZE - 12

/** The room that a cell takes, with the pointer to it. */
export function roomOf(cell: Uint8Array): number {
  return cell.length + 2
}

import { layOutPage, PAGE_SIZE, type Pages, ROOM, roomOf } from './pages.ts'
import { bigEndian, encodeRecord, encodeVarint, type SqliteValue } from './record.ts'

/** A row with its number, which a column that is the integer primary key stands for and is `null` itself. */
export interface SqliteRow {
  readonly rowid: number
  readonly values: readonly SqliteValue[]
}

/** Writes a table and gives the page of its root. The rows are in the order of their numbers. */
export function writeTable(rows: readonly SqliteRow[], pages: Pages, root: number = pages.add()): number {
  const cells = rows.map(({ rowid, values }) => ({
    rowid,
    cell: rowCell(rowid, encodeRecord(values), pages),
  }))
  const groups = fillPages(cells, ({ cell }) => roomOf(cell))
  const [only = [], ...others] = groups
  if (others.length === 0) {
    pages.put(
      root,
      layOutPage(
        'table-leaf',
        only.map(({ cell }) => cell),
      ),
    )
    return root
  }
  const leaves = groups.map((group) => {
    const page = pages.add()
    pages.put(
      page,
      layOutPage(
        'table-leaf',
        group.map(({ cell }) => cell),
      ),
    )
    return { page, greatest: group.at(-1)?.rowid ?? 0 }
  })
  joinTable(leaves, root, pages)
  return root
}

/** A cell has the page, the number of a row in nine bytes at most, and a pointer; the last child needs none. */
const MOST_CHILDREN = Math.floor(ROOM / (4 + 9 + 2)) + 1

interface TableChild {
  readonly page: number
  /** The greatest number of a row under it. */
  readonly greatest: number
}

function joinTable(children: readonly TableChild[], root: number, pages: Pages): void {
  const cellOf = ({ page, greatest }: TableChild) =>
    Uint8Array.from([...bigEndian(page, 4), ...encodeVarint(greatest)])
  const layOut = (group: readonly TableChild[]) => {
    const { page: rightmost = 0 } = group.at(-1) ?? {}
    return layOutPage('table-interior', group.slice(0, -1).map(cellOf), { rightmost })
  }
  if (children.length <= MOST_CHILDREN) {
    pages.put(root, layOut(children))
    return
  }
  const parents = splitEvenly(children, MOST_CHILDREN).map((group) => {
    const page = pages.add()
    pages.put(page, layOut(group))
    return { page, greatest: group.at(-1)?.greatest ?? 0 }
  })
  joinTable(parents, root, pages)
}

/** A row whose beginning alone stands in the page where it is long. https://sqlite.org/fileformat2.html#b_tree_pages */
function rowCell(rowid: number, payload: Uint8Array, pages: Pages): Uint8Array {
  const head = [...encodeVarint(payload.length), ...encodeVarint(rowid)]
  const most = PAGE_SIZE - 35
  if (payload.length <= most) return Uint8Array.from([...head, ...payload])
  const least = Math.floor(((PAGE_SIZE - 12) * 32) / 255) - 23
  const even = least + ((payload.length - least) % (PAGE_SIZE - 4))
  const local = even <= most ? even : least
  const overflow = writeOverflow(payload.subarray(local), pages)
  return Uint8Array.from([...head, ...payload.subarray(0, local), ...bigEndian(overflow, 4)])
}

function writeOverflow(rest: Uint8Array, pages: Pages): number {
  const page = pages.add()
  const here = rest.subarray(0, PAGE_SIZE - 4)
  const beyond = rest.subarray(PAGE_SIZE - 4)
  const content = new Uint8Array(PAGE_SIZE)
  content.set(here, 4)
  if (beyond.length > 0) content.set(bigEndian(writeOverflow(beyond, pages), 4))
  pages.put(page, content)
  return page
}

/** The items in their order, in as few groups as can be, all of about the same size. */
function splitEvenly<Item>(items: readonly Item[], most: number): Item[][] {
  const count = Math.ceil(items.length / most)
  const start = (group: number) => Math.floor((items.length * group) / count)
  return Array.from({ length: count }, (_, group) => items.slice(start(group), start(group + 1)))
}

/** The items in their order, in groups that fit into a page each. */
function fillPages<Item>(items: readonly Item[], room: (item: Item) => number): Item[][] {
  const groups: Item[][] = [[]]
  let left = ROOM
  for (const item of items) {
    if (room(item) > left) {
      groups.push([])
      left = ROOM
    }
    groups.at(-1)?.push(item)
    left -= room(item)
  }
  return groups
}

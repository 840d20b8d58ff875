import type { Dataset } from '../../generated/types.ts'
import { COLLECTIONS } from '../../schema/kinds.ts'
import type { Cell } from './csv-text.ts'
import type { TablePlan } from './table-plan.ts'

/** A record or an item of a list in it, which is one row of a table. */
export interface Item {
  readonly plan: TablePlan
  readonly value: unknown
  /** Values of the columns that name the row above. */
  readonly parentKeys: readonly Cell[]
  /** Position in the list from 0, or language. */
  readonly place: number | string
  readonly recordId: string
  /** JSON Pointer from the record to the item; empty for the record itself. */
  readonly pointer: string
}

/** Gives every row of every table, in the order of the records. */
export function* walkRecords(dataset: Dataset, plans: readonly TablePlan[]): Generator<Item> {
  for (const plan of plans) {
    for (const [place, record] of dataset[COLLECTIONS[plan.kind]].entries()) {
      yield* walkItem({ plan, value: record, parentKeys: [], place, recordId: record.id, pointer: '' })
    }
  }
}

function* walkItem(item: Item): Generator<Item> {
  yield item
  const { plan, value, parentKeys, place, recordId, pointer } = item
  const own = plan.key === 'position' || plan.key === 'language' ? place : cellAt(value, [plan.key])
  for (const list of plan.lists) {
    for (const [childPlace, child] of entriesOf(valueAt(value, list.path), list.form)) {
      yield* walkItem({
        plan: list,
        value: child,
        parentKeys: [...parentKeys, own],
        place: childPlace,
        recordId,
        pointer: `${pointer}/${[...list.path, childPlace].join('/')}`,
      })
    }
  }
}

function entriesOf(list: unknown, form: TablePlan['form']): (readonly [number | string, unknown])[] {
  if (list === null || list === undefined) return []
  if (form === 'texts-by-language') return Object.entries(list)
  return Array.isArray(list) ? [...list.entries()] : []
}

/** What stands at a path inside an object; nothing where a step of the path is absent or null. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  )
}

/** The single value at a path, as a cell: absent and null are both an empty one. */
export function cellAt(value: unknown, path: readonly string[]): Cell {
  const found = valueAt(value, path)
  if (found === undefined || found === null) return null
  if (typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean') return found
  throw new Error(`not a single value at ${path.join('.')}: ${JSON.stringify(found)}`)
}

import { compareCodeUnits } from './dataset.ts'
import type { LoadedRecord, RecordIndex } from './records.ts'

/** The indexes that checks have asked for, each made at its first look-up and kept up to date from then on. */
export interface Indexes {
  lookUp<Value, Found>(
    index: RecordIndex<Value, Found>,
    key: string,
    allRecords: () => readonly LoadedRecord[],
  ): Found
  /** Takes one record out and puts one in; gives the index and key of every look-up that now finds something else. */
  replace(
    before: LoadedRecord | null,
    after: LoadedRecord | null,
  ): readonly (readonly [index: string, key: string])[]
}

/** The values under one key, by the file that they come from. */
interface Slot {
  readonly valuesByFile: Map<string, readonly unknown[]>
  /** What a look-up gives; made when it is first asked for. */
  gathered?: { readonly found: unknown }
}

interface Live {
  readonly index: RecordIndex<unknown, unknown>
  readonly slots: Map<string, Slot>
}

export function createIndexes(): Indexes {
  const live = new Map<string, Live>()

  return {
    lookUp<Value, Found>(
      index: RecordIndex<Value, Found>,
      key: string,
      allRecords: () => readonly LoadedRecord[],
    ) {
      let kept = live.get(index.name)
      if (!kept) {
        kept = { index, slots: new Map() }
        for (const entry of allRecords()) {
          for (const [slot, values] of valuesOf(index, entry)) add(kept, slot, entry, values)
        }
        live.set(index.name, kept)
      }
      const slot = kept.slots.get(key)
      if (!slot) return index.gather([])
      // What is kept under the name of an index was gathered by that index.
      slot.gathered ??= { found: kept.index.gather(inFileOrder(slot)) }
      return slot.gathered.found as Found
    },
    replace(before, after) {
      return [...live.values()].flatMap((kept) => {
        const old = before ? valuesOf(kept.index, before) : new Map<string, unknown[]>()
        const now = after ? valuesOf(kept.index, after) : new Map<string, unknown[]>()
        const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
          (key) => JSON.stringify(old.get(key)) !== JSON.stringify(now.get(key)),
        )
        for (const key of changed) {
          if (before) kept.slots.get(key)?.valuesByFile.delete(before.source.file)
          const values = now.get(key)
          if (after && values) add(kept, key, after, values)
          const slot = kept.slots.get(key)
          if (slot) delete slot.gathered
        }
        return changed.map((key) => [kept.index.name, key] as const)
      })
    },
  }
}

function add({ slots }: Live, key: string, { source }: LoadedRecord, values: readonly unknown[]): void {
  const slot = slots.get(key)
  if (slot) slot.valuesByFile.set(source.file, values)
  else slots.set(key, { valuesByFile: new Map([[source.file, values]]) })
}

function valuesOf(index: RecordIndex<unknown, unknown>, entry: LoadedRecord): Map<string, unknown[]> {
  const byKey = new Map<string, unknown[]>()
  for (const [key, value] of index.entriesOf(entry)) {
    const values = byKey.get(key)
    if (values) values.push(value)
    else byKey.set(key, [value])
  }
  return byKey
}

function inFileOrder({ valuesByFile }: Slot): unknown[] {
  return [...valuesByFile]
    .sort(([first], [second]) => compareCodeUnits(first, second))
    .flatMap(([, values]) => values)
}

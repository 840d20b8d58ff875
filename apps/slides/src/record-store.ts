import type { KindedRecord, NumberBasis } from '@partnership/data'

/** The records that the slides loaded so far name. A slide brings its own, so that no slide waits for those of another. */
const records = new Map<string, KindedRecord>()
const numberBases = new Map<string, NumberBasis>()

/** Called by the module of a record, which a slide that names the record imports. */
export function addRecord(id: string, entry: KindedRecord, numberBasis: NumberBasis | null): void {
  records.set(id, entry)
  if (numberBasis) numberBases.set(id, numberBasis)
}

export const recordOf = (id: string): KindedRecord | undefined => records.get(id)

/** What the article number of a provision rests on. */
export const numberBasisById = (id: string): NumberBasis | undefined => numberBases.get(id)

/** The provisions of a treaty, which come with it, by their ids. */
export function provisionsById(treaty: string) {
  return [...records.keys()].sort().flatMap((id) => {
    const entry = records.get(id)
    return entry?.kind === 'provision' && entry.record.treaty === treaty ? [entry.record] : []
  })
}

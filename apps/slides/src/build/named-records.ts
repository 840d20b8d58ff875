import { type Dataset, indexRecords, type KindedRecord } from '@partnership/data'

/** Kinds that components show as a whole. The others reach a slide as text, as a name or as a number of a source. */
const SHOWN_KINDS: ReadonlySet<KindedRecord['kind']> = new Set([
  'claim',
  'event',
  'place',
  'provision',
  'question',
  'series',
  'treaty',
])

/** Text in quotation marks: values of attributes in a slide, of attributes and strings in a component. */
const QUOTED = /"([^"\n]*)"|'([^'\n]*)'|`([^`]*)`/g

/** Ids of the records that a slide or a component names. An id too many costs some bytes, one too few a slide. */
export function namedRecords(source: string, dataset: Dataset): readonly string[] {
  const records = indexRecords(dataset)
  const ids = new Set<string>()
  for (const [quoted] of source.matchAll(QUOTED)) {
    for (const id of quoted.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []) {
      const kind = records.get(id)?.kind
      if (kind && SHOWN_KINDS.has(kind)) ids.add(id)
    }
  }
  return [...ids].sort()
}

import {
  type Dataset,
  indexRecords,
  isWeak,
  type KindedRecord,
  numberBasis,
  presentablePoints,
} from '@partnership/data'
import { shownAssertions } from '../shown/panels.ts'
import { referencesIn } from './attribution.ts'
import { componentsIn } from './components.ts'
import type { SlideRule } from './rule.ts'

export const weakRecord: SlideRule = {
  code: 'S402',
  name: 'weak-record',
  reason:
    'A fact that rests on copies alone appears on no slide: not the record, and not the one statement, finding or number of it, such as that of an article. Components leave such parts out, so a component is at fault only where nothing is left; the map of articles shows every number with what it rests on.',
  check({ slides, dataset }, report) {
    const records = indexRecords(dataset)
    for (const slide of slides) {
      for (const { id, path, line, column } of referencesIn(slide)) {
        const entry = records.get(id)
        const part = entry && weakPartOf(entry, path)
        if (part !== undefined)
          report({ line, column }, `${part} is of low confidence, so it stays off the slides`)
        else if (entry && isWeakNumber(dataset, entry, path)) {
          const message = `copies of reports alone give the number "${id}${path}", so it stays off the slides; say what it deals with`
          report({ line, column }, message)
        }
      }
      for (const { line, ids } of componentsIn(slide)) {
        const without = ids.find(({ property }) => property === 'without')?.id
        for (const { id, column } of ids) {
          const entry = records.get(id)
          if (!entry) continue
          if (weakPartOf(entry, '') !== undefined)
            report({ line, column }, `"${id}" is of low confidence, so it stays off the slides`)
          else if (isEmptied(entry, without))
            report({ line, column }, `"${id}" has nothing to show but what is of low confidence`)
        }
      }
    }
  },
}

/** Whether a reference leads to a number of an article or of its paragraph that only copies give. */
function isWeakNumber(dataset: Dataset, { kind, record }: KindedRecord, path: string): boolean {
  const isNumber = path === '.article' || /^\.paragraphs\.\d+\.number$/.test(path)
  return kind === 'provision' && isNumber && numberBasis(dataset, record) === 'copies'
}

/** What a reference leads to, as a message names it, where that is of low confidence. */
function weakPartOf(entry: KindedRecord, path: string): string | undefined {
  const { record, kind } = entry
  const isWhole =
    (kind === 'event' && record.confidence === 'low') || (kind === 'provision' && isWeak(record))
  if (isWhole) return `"${record.id}"`
  const [, list, position = ''] = path.split('.')
  const part = gradedPart(entry, list, Number(position))
  return part && isWeak(part) ? `"${record.id}${path}"` : undefined
}

/** A part of a record that is graded on its own. */
function gradedPart({ kind, record }: KindedRecord, list: string | undefined, position: number) {
  if (kind === 'claim' && list === 'assessment') return record.assessment
  if (kind === 'claim' && list === 'assertions') return record.assertions[position]
  if (kind === 'series' && list === 'points') return record.points[position]
  return undefined
}

/** Whether a component finds voices or numbers in a record, but none that it may show. */
function isEmptied(entry: KindedRecord, without: string | undefined): boolean {
  if (entry.kind === 'claim') {
    const { assertions } = entry.record
    return assertions.some(isWeak) && shownAssertions(entry.record, without).length === 0
  }
  return entry.kind === 'series' && presentablePoints(entry.record).points.length === 0
}

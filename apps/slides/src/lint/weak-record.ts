import { type Dataset, indexRecords } from '@partnership/data'
import { referencesIn } from './attribution.ts'
import { componentsIn } from './components.ts'
import type { SlideRule } from './rule.ts'

export const weakRecord: SlideRule = {
  code: 'S402',
  name: 'weak-record',
  reason: 'A fact that rests on copies alone appears on no slide.',
  check({ slides, dataset }, report) {
    const records = indexRecords(dataset)
    const isWeak = (id: string) => {
      const entry = records.get(id)
      return (
        (entry?.kind === 'event' && entry.record.confidence === 'low') ||
        (entry?.kind === 'provision' && entry.record.certainty === 'low')
      )
    }
    for (const slide of slides) {
      const references = referencesIn(slide)
      const components = componentsIn(slide).flatMap(({ line, ids }) =>
        ids.map(({ id, column }) => ({ id, line, column })),
      )
      for (const { id, line, column } of [...references, ...components]) {
        if (isWeak(id)) report({ line, column }, `"${id}" is of low confidence, so it stays off the slides`)
      }
      const numbers = references.map(({ path, ...use }) => ({
        ...use,
        point: /^\.points\.(\d+)\./.exec(path)?.[1],
      }))
      const charts = components.map((use) => ({ ...use, point: 'any' }))
      for (const { id, point, line, column } of [...numbers, ...charts]) {
        const copies = copiedPoints(dataset, id).filter((index) => point === 'any' || Number(point) === index)
        if (copies.length === 0) continue
        report({ line, column }, `number ${copies.join(', ')} of "${id}" rests on copies of reports alone`)
      }
    }
  },
}

/** Indexes of the numbers of a series whose every source is a copy of another report. */
function copiedPoints({ series, sources }: Dataset, id: string): number[] {
  const copies = new Set<string>(sources.filter(({ grade }) => grade === 'repost').map((source) => source.id))
  const points = series.find((one) => one.id === id)?.points ?? []
  return points.flatMap(({ citations }, index) =>
    citations.every(({ source }) => copies.has(source)) ? [index] : [],
  )
}

import { type Dataset, indexRecords, type KindedRecord, type TreatyAct } from '@partnership/data'
import { ATTRIBUTION, sentenceAround } from '@partnership/data/neutrality'
import type { LintedSlide } from '../deck/slide-file.ts'
import { type ReferenceUse, referencesIn } from './attribution.ts'
import { componentsIn } from './components.ts'
import type { SlideRule } from './rule.ts'

export const oneOfSeveral: SlideRule = {
  code: 'S404',
  name: 'one-value-of-several',
  reason:
    'Where sources disagree on a number or a day, a slide shows each value, or says who gives this one.',
  check({ slides, dataset }, report) {
    const records = indexRecords(dataset)
    for (const slide of slides) {
      const references = referencesIn(slide)
      for (const use of references) {
        const entry = records.get(use.id)
        if (!entry || isAttributed(slide, use)) continue
        const hidden = hiddenNumbers(entry, use, references, slide)
        if (hidden.length > 0) {
          report(use, `number ${hidden.join(', ')} of "${use.id}" disagrees; show it on this slide too`)
        }
        const act = disputedAct(entry, use, dataset)
        if (act && !showsAct(slide, act.id)) {
          report(
            use,
            `other sources date "${act.id}" otherwise; show <ActAlternatives>, or say who gives this day`,
          )
        }
      }
      for (const { line, column, id } of timelineEvents(slide)) {
        const entry = records.get(id)
        const act = entry && disputedAct(entry, { path: '.date', format: undefined }, dataset)
        if (!act || showsAct(slide, act.id)) continue
        report(
          { line, column },
          `the timeline dates "${id}", and other sources date it otherwise; show <ActAlternatives> too`,
        )
      }
    }
  },
}

/** The events that timelines of a slide show, each with its day. */
function timelineEvents(slide: LintedSlide) {
  return componentsIn(slide).flatMap(({ line, ids }) =>
    ids.filter(({ property }) => property === 'events').map(({ id, column }) => ({ id, line, column })),
  )
}

/** Numbers that disagree with the one referred to and are not on the slide. */
function hiddenNumbers(
  { kind, record }: KindedRecord,
  use: ReferenceUse,
  references: readonly ReferenceUse[],
  slide: LintedSlide,
): number[] {
  const index = /^\.points\.(\d+)\.(?:value|range)/.exec(use.path)?.[1]
  if (kind !== 'series' || index === undefined) return []
  const isCharted = componentsIn(slide).some(({ ids }) => ids.some(({ id }) => id === record.id))
  if (isCharted) return []
  const shown = references.filter(({ id }) => id === record.id).map(({ path }) => path)
  const others = record.points[Number(index)]?.disagreesWith ?? []
  return others.filter((other) => !shown.some((path) => path.startsWith(`.points.${other}.`)))
}

/** The act whose day is referred to, when another source gives it another day in the form that is shown. */
function disputedAct(
  entry: KindedRecord,
  use: Pick<ReferenceUse, 'path' | 'format'>,
  { treaties }: Dataset,
): TreatyAct | undefined {
  const isDate = use.path.endsWith('.date')
  const named =
    entry.kind === 'treaty'
      ? { treaty: entry.record.id, act: /^\.act\.([^.]+)\.date$/.exec(use.path)?.[1] }
      : entry.kind === 'event'
        ? entry.record.act
        : undefined
  const act = treaties.find(({ id }) => id === named?.treaty)?.acts.find(({ id }) => id === named?.act)
  if (!isDate || !act) return undefined
  const shown = (date: string) => date.slice(0, SHOWN_LENGTH[use.format ?? ''])
  return act.alternatives?.some(({ date }) => date !== undefined && shown(date) !== shown(act.date))
    ? act
    : undefined
}

/** Characters of an EDTF date that a format shows; the whole date otherwise. */
const SHOWN_LENGTH: Readonly<Record<string, number>> = {
  year: 'YYYY'.length,
  month: 'YYYY-MM'.length,
  monthyear: 'YYYY-MM'.length,
}

function showsAct(slide: LintedSlide, act: string): boolean {
  return componentsIn(slide).some(({ ids }) =>
    ids.some(({ property, id }) => (property === 'step' || property === 'steps') && id === act),
  )
}

function isAttributed({ lines }: LintedSlide, { line, column }: ReferenceUse): boolean {
  const text = lines.find(({ number }) => number === line)?.text ?? ''
  const words = sentenceAround(text, column - 1).replace(/\[\[[^\]]*\]\]|<[^>]*>/g, ' ')
  return ATTRIBUTION.test(words)
}

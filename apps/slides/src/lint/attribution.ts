import { indexRecords, isContested } from '@partnership/data'
import type { LintedSlide } from '../deck/slide-file.ts'
import { componentsIn } from './components.ts'
import type { SlideRule } from './rule.ts'

/** A `[[reference]]` to a record, where it stands. */
export interface ReferenceUse {
  readonly id: string
  /** What follows the id, such as `.act.signature.date`. */
  readonly path: string
  readonly format: string | undefined
  readonly line: number
  readonly column: number
}

/** The references that a slide makes, in its text and in its notes. */
export function referencesIn({ lines }: LintedSlide): readonly ReferenceUse[] {
  return lines.flatMap(({ text, number }) =>
    [...text.matchAll(/\[\[([^\].|]+)([^\]|]*)(?:\|([^\]]*))?/g)].map((match) => ({
      id: match[1] ?? '',
      path: match[2] ?? '',
      format: match[3],
      line: number,
      column: match.index + 1,
    })),
  )
}

export const accusationWithoutVoices: SlideRule = {
  code: 'S401',
  name: 'accusation-without-voices',
  reason:
    'The denial travels with the accusation: a slide that uses a disputed claim shows who says and who denies it.',
  check({ slides, dataset }, report) {
    const records = indexRecords(dataset)
    for (const slide of slides) {
      const components = componentsIn(slide)
      const panelled = new Set(
        components
          .filter(({ name }) => name === 'VoicePanels')
          .flatMap(({ ids }) => ids.filter(({ property }) => property === 'claim').map(({ id }) => id)),
      )
      const showsVoices = components.some(({ name }) => name === 'VoicePanels' || name === 'ActLadder')
      for (const { id, path, line, column } of referencesIn(slide)) {
        const entry = records.get(id)
        if (entry?.kind === 'claim' && !panelled.has(id)) {
          // An assessment names both sides; an accusation needs its panels all the same.
          const isBalanced = entry.record.kind !== 'accusation' && path.startsWith('.assessment')
          if (isBalanced || !(entry.record.kind === 'accusation' || isContested(entry.record))) continue
          report(
            { line, column },
            `"${id}" is disputed; show it with <VoicePanels claim="${id}" /> on this slide`,
          )
        }
        if (entry?.kind === 'event' && entry.record.status === 'contested-claim' && !showsVoices) {
          report({ line, column }, `"${id}" is a disputed event; show the voices on this slide`)
        }
      }
      for (const { line, ids } of components) {
        for (const { id, column } of ids) {
          const entry = records.get(id)
          if (entry?.kind !== 'event' || entry.record.status !== 'contested-claim' || showsVoices) continue
          report({ line, column }, `"${id}" is a disputed event; show the voices on this slide`)
        }
      }
    }
  },
}

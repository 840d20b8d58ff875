import { bareNorthKorea } from '@partnership/data/neutrality'
import { expandDeck } from '../references/expand.ts'
import type { SlideRule } from './rule.ts'

export const firstUse: SlideRule = {
  code: 'S207',
  name: 'country-first-use',
  reason: 'What is read and what is heard each say "North Korea (DPRK)" once, before the short name alone.',
  check({ slides, dataset }, report) {
    const lines = slides.flatMap((slide) => slide.lines)
    const source: string[] = []
    for (const { number, text } of lines) source[number - 1] = text
    const expanded = expandDeck(
      Array.from(source, (text) => text ?? ''),
      '',
      dataset,
    ).lines
    const isHeard = ({ region }: (typeof lines)[number]) => region === 'note'
    for (const part of [lines.filter(isHeard), lines.filter((line) => !isHeard(line))]) {
      const first = part.find(({ number }) => /\bNorth Korea\b/.test(withoutTreaties(expanded[number - 1])))
      if (!first || bareNorthKorea(expanded[first.number - 1] ?? '') === undefined) continue
      const column = Math.max(0, first.text.indexOf('[[north-korea')) + 1
      report(
        { line: first.number, column },
        '"North Korea" stands here first; write [[north-korea]] ([[north-korea.variants.0]])',
      )
    }
  },
}

/** The short name of a treaty is a name of its own. */
function withoutTreaties(text = ''): string {
  return text.replaceAll('Russia–North Korea', '')
}

import { bareNorthKorea } from '@partnership/data/neutrality'
import type { LintedSlide, SlideLine } from '../deck/slide-file.ts'
import { expandedLines } from './expanded.ts'
import type { Position, SlideRule } from './rule.ts'

/** What is seen and what is heard, each in its order: a reader of the one may never meet the other. */
function seenAndHeard(slides: readonly LintedSlide[]): readonly (readonly SlideLine[])[] {
  const lines = slides.flatMap((slide) => slide.lines)
  const isHeard = ({ region }: SlideLine) => region === 'note'
  return [lines.filter((line) => !isHeard(line)), lines.filter(isHeard)]
}

export const countryFirstUse: SlideRule = {
  code: 'S207',
  name: 'country-first-use',
  reason: 'What is read and what is heard each say "North Korea (DPRK)" once, before the short name alone.',
  check(deck, report) {
    const expanded = expandedLines(deck)
    for (const part of seenAndHeard(deck.slides)) {
      const first = part.find(({ number }) => /\bNorth Korea\b/.test(withoutTreaties(expanded(number))))
      if (!first || bareNorthKorea(expanded(first.number)) === undefined) continue
      const column = Math.max(0, first.text.indexOf('[[north-korea')) + 1
      report(
        { line: first.number, column },
        '"North Korea" stands here first; write [[north-korea]] ([[north-korea.variants.0]])',
      )
    }
  },
}

/** The short name of a treaty is a name of its own. */
function withoutTreaties(text: string): string {
  return text.replaceAll('Russia–North Korea', '')
}

export const personFirstUse: SlideRule = {
  code: 'S208',
  name: 'person-first-use',
  reason: 'Who hears a name for the first time needs the office to weigh the words.',
  check({ slides, dataset }, report) {
    const titles = new Map(
      dataset.actors.flatMap(({ id, offices = [] }) =>
        offices.length > 0 ? [[id as string, offices.map(({ title }) => title)] as const] : [],
      ),
    )
    for (const part of seenAndHeard(slides)) {
      const met = new Set<string>()
      for (const { id, position, sentence } of part.flatMap(namedRecords)) {
        if (met.has(id)) continue
        met.add(id)
        const held = titles.get(id)
        if (!held || held.some((title) => namesOffice(sentence, title))) continue
        report(
          position,
          `[[${id}]] stands here first, without an office; the sentence needs one of: ${held.join(', ')}`,
        )
      }
    }
  },
}

/** A full stop inside a reference ends nothing. */
const SENTENCE_END = /[.!?]\s/

interface NamedRecord {
  readonly id: string
  readonly position: Position
  /** The sentence around the reference, as it is typed. */
  readonly sentence: string
}

/** Every record that a line names as a whole, with the sentence around it. */
function namedRecords({ text, number }: SlideLine): NamedRecord[] {
  return [...text.matchAll(/\[\[([\w-]+)\]\]/g)].map((match) => {
    const before = text.slice(0, match.index).split(SENTENCE_END).at(-1) ?? ''
    const after = text.slice(match.index).split(SENTENCE_END)[0] ?? ''
    return {
      id: match[1] ?? '',
      position: { line: number, column: match.index + 1 },
      sentence: before + after,
    }
  })
}

/** Whether a sentence names an office, as "the president" names that of the President of Iran. */
function namesOffice(sentence: string, title: string): boolean {
  const [office = title] = title.split(/ (?:of|to|at) /)
  return sentence.toLowerCase().includes(office.toLowerCase()) || /\.offices?\b/.test(sentence)
}

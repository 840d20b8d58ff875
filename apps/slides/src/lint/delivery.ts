import { spokenNote } from '../deck/slide-file.ts'
import { expandedLines } from './expanded.ts'
import type { SlideRule } from './rule.ts'

/** Spoken words of a note: below, the presenter has nothing to say; above, the room reads ahead. */
const NOTE_WORDS = { least: 60, most: 120 } as const

export const headlineMissing: SlideRule = {
  code: 'S501',
  name: 'headline-missing',
  reason: 'Each slide says one thing, in its headline.',
  check({ slides }, report) {
    for (const { start, lines } of slides) {
      const headlines = lines.filter(({ region }) => region === 'heading')
      if (headlines.length === 1) continue
      const line = headlines[1]?.number ?? start
      report({ line, column: 1 }, `the slide has ${headlines.length} headlines; it needs one`)
    }
  },
}

export const noteLength: SlideRule = {
  code: 'S502',
  name: 'note-length',
  reason: 'Speaker notes are a script of about a minute.',
  check(deck, report) {
    const expanded = expandedLines(deck)
    for (const slide of deck.slides) {
      const spoken = {
        ...slide,
        lines: slide.lines.map((line) => ({ ...line, text: expanded(line.number) })),
      }
      const words = spokenNote(spoken).split(/\s+/).filter(Boolean).length
      if (words >= NOTE_WORDS.least && words <= NOTE_WORDS.most) continue
      const line = slide.lines.find(({ region }) => region === 'note')?.number ?? slide.start
      report(
        { line, column: 1 },
        `the notes have ${words} spoken words; ${NOTE_WORDS.least} to ${NOTE_WORDS.most} make a minute`,
      )
    }
  },
}

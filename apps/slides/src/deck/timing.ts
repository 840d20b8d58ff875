import type { Deck, SlideFault } from './deck.ts'
import { readSlides, spokenNote } from './slide-file.ts'
import type { DeckVersion } from './versions.ts'

/** Words a minute of somebody who speaks to a room of people, not all of whom grew up with the language. */
const WORDS_A_MINUTE = 120
/** Seconds in which the room reads the headline and looks at what is shown. */
const SECONDS_TO_LOOK = 25
/** Seconds for a question of the quiz: a show of hands, and the answer. */
const SECONDS_A_QUESTION = 60
/** How far the notes may be from the time that a version has. */
const TOLERANCE = 0.15

/** Minutes that a version takes, spoken as its notes are written. */
export function spokenMinutes(expandedLines: readonly string[]): number {
  const seconds = readSlides(expandedLines).map((slide) => {
    const words = spokenNote(slide).split(/\s+/).filter(Boolean).length
    const asked = slide.lines.flatMap(
      ({ text }) => /\squestions="([^"]*)"/.exec(text)?.[1]?.split(/\s+/) ?? [],
    )
    return (words / WORDS_A_MINUTE) * 60 + SECONDS_TO_LOOK + asked.length * SECONDS_A_QUESTION
  })
  return seconds.reduce((sum, one) => sum + one, 0) / 60
}

/** A version whose notes do not fit the time that its speaker has. */
export function offTime(
  deck: Deck,
  expandedLines: readonly string[],
  { minutes }: DeckVersion,
): readonly SlideFault[] {
  const spoken = spokenMinutes(expandedLines)
  if (Math.abs(spoken - minutes) <= minutes * TOLERANCE) return []
  const message = `the notes take ${spoken.toFixed(0)} minutes; the version has ${minutes}`
  return [{ file: deck.entry, line: 1, column: 1, code: 'S006', name: 'off-time', message }]
}

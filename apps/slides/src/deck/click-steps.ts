import type { Deck } from './deck.ts'
import { readSlides } from './slide-file.ts'

/** One state of the presentation: a slide, and how many of its clicks have been taken. */
export interface ClickStep {
  /** Number of the slide, from 1. */
  readonly slide: number
  readonly step: number
}

/** Every state that a speaker goes through, in order. */
export function clickSteps(deck: Deck): readonly ClickStep[] {
  return readSlides(deck.lines.map(({ text }) => text)).flatMap(({ settings, lines }, index) => {
    const set = settings.find(({ text }) => text.startsWith('clicks:'))?.text.slice('clicks:'.length)
    const marked = lines.filter(({ region, text }) => region === 'body' && /\sv-click[\s>]/.test(text)).length
    const clicks = set === undefined ? marked : Number(set)
    return Array.from({ length: clicks + 1 }, (_, step) => ({ slide: index + 1, step }))
  })
}

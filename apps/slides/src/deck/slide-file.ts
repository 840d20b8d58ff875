/** One line of a slide that people read or hear, markup included. */
export interface SlideLine {
  /** Line of the deck, from 1. */
  readonly number: number
  readonly text: string
  readonly region: 'heading' | 'body' | 'note' | 'title'
}

/** A slide as the rules see it. */
export interface LintedSlide {
  /** Line of the deck on which it begins, from 1. */
  readonly start: number
  /** Its settings, one `key: value` a line. */
  readonly settings: readonly Omit<SlideLine, 'region'>[]
  readonly lines: readonly SlideLine[]
}

interface OpenSlide {
  readonly start: number
  readonly settings: Omit<SlideLine, 'region'>[]
  readonly lines: SlideLine[]
}

/**
 * Splits a deck into slides and says of each line whether it is headline, text or speaker notes. Of a
 * frontmatter block only the title of the deck and the name of its part are text; the rest is layout.
 */
export function readSlides(markdown: readonly string[]): readonly LintedSlide[] {
  const slides: OpenSlide[] = []
  let isInFrontmatter = false
  let isInNote = false
  markdown.forEach((text, index) => {
    const number = index + 1
    if (text.trimEnd() === '---' && !isInNote) {
      isInFrontmatter = !isInFrontmatter
      if (isInFrontmatter) slides.push({ start: number, settings: [], lines: [] })
      return
    }
    const slide = slides.at(-1)
    if (!slide) return
    const { lines, settings } = slide
    if (isInFrontmatter) {
      settings.push({ number, text })
      if (/^(?:title|part):/.test(text)) lines.push({ number, text, region: 'title' })
      return
    }
    if (text.includes('<!--')) isInNote = true
    if (isInNote) lines.push({ number, text, region: 'note' })
    else if (text.trim() !== '') lines.push({ number, text, region: /^# /.test(text) ? 'heading' : 'body' })
    if (text.includes('-->')) isInNote = false
  })
  return slides
}

/** The speaker notes of a slide, as they are spoken. */
export function spokenNote(slide: LintedSlide): string {
  return slide.lines
    .filter(({ region }) => region === 'note')
    .map(({ text }) => text.replace(/<!--|-->|\[click(?::\d+)?\]/g, ' '))
    .join(' ')
    .trim()
}

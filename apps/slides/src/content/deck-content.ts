import { AFFILIATION_LABELS, type Dataset } from '@partnership/data'
import { parseSlide } from '@slidev/parser/core'
import { loadDeck } from '../deck/deck-files.ts'
import { expandDeck, type NumberedSource } from '../references/expand.ts'
import { plainText, renderText } from './markdown-text.ts'

/** A source as it is written out where there is room for it. */
export interface WrittenSource extends NumberedSource {
  /** Title as published, where it was recorded. */
  readonly title: string | null
  /** Who stands behind the publisher, in words; also that this was not recorded. */
  readonly affiliation: string
}

/** A source in one line of text: its title, its publisher and date, who stands behind it. */
export function nameOfSource({ title, label, affiliation }: WrittenSource): string {
  return `${title === null ? label : `${title}. ${label}`}, ${affiliation}`
}

/** One slide as text: what every way out of the deck is made from. */
export interface SlideContent {
  readonly number: number
  /** The page that it is written in, such as `pages/cover.md`. */
  readonly file: string
  readonly layout: string
  readonly settings: Readonly<Record<string, unknown>>
  /** Markdown of the slide, without its settings and its notes. */
  readonly body: string
  readonly headline: string
  /** The spoken notes, a paragraph each, without click marks. */
  readonly notes: readonly string[]
  readonly notesHtml: string
  /** In the order of their numbers. */
  readonly sources: readonly WrittenSource[]
}

/** A version of the deck as text, with what the records say in the place of every reference. */
export interface DeckContent {
  readonly title: string
  readonly lang: string
  /** Version of the data that it was made from. */
  readonly dataVersion: string
  /** Day on which a source was last read for those data. */
  readonly dataDay: string
  readonly slides: readonly SlideContent[]
  readonly sources: readonly WrittenSource[]
}

const CLICK_MARK = /\[click(?::\d+)?\]\s*/gi

/** Reads a version of the deck. Its faults are those of the build, which reports them. */
export function readDeckContent(entry: string, dataset: Dataset): DeckContent {
  const deck = loadDeck(entry)
  const { lines, slides, sources, faults } = expandDeck(deck.lines, dataset)
  const count = deck.faults.length + faults.length
  if (count > 0) throw new Error(`${count} faults in ${entry}; "npx pnpm@12 build" lists them.`)

  const written = writeOut(dataset)
  const parsed = slides.map(({ start }, index) =>
    parseSlide(lines.slice(start, slides[index + 1]?.start ?? lines.length).join('\n')),
  )
  const settings = parsed[0]?.frontmatter ?? {}
  return {
    title: String(settings.title ?? ''),
    lang: String(settings.lang ?? 'en'),
    dataVersion: dataset.version,
    dataDay:
      dataset.sources
        .map(({ accessed }) => accessed)
        .sort()
        .at(-1) ?? '',
    slides: parsed.map(({ frontmatter, content, note = '' }, index) => {
      const spoken = note.replace(CLICK_MARK, '').trim()
      return {
        number: index + 1,
        file: deck.pages[index] ?? '',
        layout: String(frontmatter.layout ?? settings.defaults?.layout ?? 'default'),
        settings: frontmatter,
        body: content,
        headline: plainText(/^# (.*)$/m.exec(content)?.[1] ?? ''),
        notes: spoken.split(/\n\s*\n/).map(plainText),
        notesHtml: renderText(spoken),
        sources: (slides[index]?.sources ?? []).map(written).sort((one, other) => one.number - other.number),
      }
    }),
    sources: sources.map(written),
  }
}

function writeOut({ sources }: Dataset): (source: NumberedSource) => WrittenSource {
  const byId = new Map<string, Dataset['sources'][number]>(sources.map((source) => [source.id, source]))
  return (numbered) => {
    const source = byId.get(numbered.id)
    return {
      ...numbered,
      title: source?.title ?? null,
      affiliation: AFFILIATION_LABELS[source?.stateAffiliation ?? 'unknown'],
    }
  }
}

import {
  type DeckContent,
  nameOfSource,
  type SlideContent,
  type WrittenSource,
} from '../content/deck-content.ts'
import { escapeMarkdown, slideMarkdown, sourceLink, toMarkdown } from './slide-markdown.ts'

/**
 * A version of the deck as one Markdown file: each slide with its headline, what it shows, what is said and what it
 * rests on; at the end every source.
 *
 * @param slides The HTML of each slide.
 */
export function deckMarkdown(content: DeckContent, slides: readonly string[]): string {
  const { title, dataVersion, dataDay, sources } = content
  const parts = [
    `# ${escapeMarkdown(title)}`,
    `Version ${dataVersion} of the data; sources last read on ${dataDay}.`,
    ...content.slides.flatMap((slide, index) => slideParts(slide, slides[index] ?? '')),
    '## Sources',
    sources.map((source) => `${source.number}. ${sourceLine(source)}`).join('\n'),
    sourceTargets(sources),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function slideParts({ number, headline, notesHtml, sources }: SlideContent, html: string): string[] {
  const cited = sources.map(
    (source) =>
      `${source.url ? sourceLink(source.number) : `\\[${source.number}\\]`} ${escapeMarkdown(source.label)}`,
  )
  return [
    `## ${number}. ${escapeMarkdown(headline)}`,
    slideMarkdown(html),
    toMarkdown(`<blockquote>${notesHtml}</blockquote>`),
    cited.length > 0 ? `Sources: ${cited.join('; ')}` : '',
  ]
}

function sourceLine(source: WrittenSource): string {
  return `${escapeMarkdown(nameOfSource(source))}${source.url ? `: <${source.url}>` : ''}`
}

/** Where the numbers of sources lead. */
function sourceTargets(sources: readonly WrittenSource[]): string {
  return sources.flatMap(({ number, url }) => (url ? [`[${number}]: ${url}`] : [])).join('\n')
}

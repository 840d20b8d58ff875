import { closestMatch } from 'leven'
import { type Deck, type DeckLine, linesOf, type SlideFault } from './deck.ts'

/** Reads a file of the deck by its path from the deck's folder; nothing where there is no such file. */
export type ReadPage = (path: string) => string | undefined

/** Keys that make Slidev leave a slide out, or take another in its place, without a word. */
const SILENT_KEYS = /^(?:hide|disabled|src)\s*:/

/**
 * Reads a version of the deck: an entry file that lists one page a slide. Whatever Slidev would drop without a word –
 * a page that is not there, a slide that hides, a second slide in a page – is a fault.
 *
 * @param known Pages that exist, for the suggestion in a fault.
 */
export function readDeck(entry: string, read: ReadPage, known: readonly string[] = []): Deck {
  const faults: SlideFault[] = []
  const report = (
    line: Pick<DeckLine, 'file' | 'number'>,
    code: string,
    name: string,
    message: string,
    column = 1,
  ) => faults.push({ file: line.file, line: line.number, column, code, name, message })

  const text = read(entry)
  if (text === undefined) {
    report({ file: entry, number: 1 }, 'S001', 'page-missing', `there is no file "${entry}"`)
    return { entry, pages: [], lines: [], faults }
  }
  const lines: DeckLine[] = []
  const pages: string[] = []
  for (const { settings, source } of readEntry(linesOf(text, entry), report)) {
    const path = source.text.replace(/^src:\s*(?:\.\/)?/, '').trim()
    const column = source.text.length - source.text.trimEnd().length + source.text.indexOf(path) + 1
    const page = read(path)
    if (page === undefined) {
      const closest = closestMatch(path, [...known], { maxDistance: 6 })
      const hint = closest === undefined ? '' : `; did you mean "${closest}"?`
      report(source, 'S001', 'page-missing', `there is no page "${path}"${hint}`, column)
      continue
    }
    if (pages.includes(path)) {
      report(source, 'S002', 'page-repeated', `"${path}" is shown twice; a page is one slide`, column)
      continue
    }
    pages.push(path)
    lines.push(...joinPage(settings, linesOf(page, path), report))
  }
  return { entry, pages, lines, faults }
}

type Report = (
  line: Pick<DeckLine, 'file' | 'number'>,
  code: string,
  name: string,
  message: string,
  column?: number,
) => void

interface ListedPage {
  /** Settings of the whole deck, at the first page. */
  readonly settings: readonly DeckLine[]
  readonly source: DeckLine
}

/** The pages that an entry lists. Anything else in it would be a slide that is written outside a page. */
function readEntry(lines: readonly DeckLine[], report: Report): readonly ListedPage[] {
  const listed: ListedPage[] = []
  let block: DeckLine[] | undefined
  let blocks = 0
  for (const line of lines) {
    if (line.text.trimEnd() === '---') {
      if (!block) block = []
      else {
        blocks += 1
        const source = block.find(({ text }) => text.startsWith('src:'))
        const settings = block.filter((one) => one !== source && one.text.trim() !== '')
        if (!source) report(line, 'S003', 'no-page', 'the slide names no page; write "src: ./pages/…"')
        else listed.push({ settings, source })
        if (blocks > 1) {
          for (const setting of settings)
            report(setting, 'S003', 'no-page', `"${setting.text.trim()}" belongs in the page itself`)
        }
        block = undefined
      }
    } else if (block) block.push(line)
    else if (line.text.trim() !== '')
      report(line, 'S003', 'no-page', 'text stands outside every page; move it into one')
  }
  return listed.map((page, index) => (index === 0 ? page : { ...page, settings: [] }))
}

/** The lines of a page, with the settings of the deck in its frontmatter. */
function joinPage(settings: readonly DeckLine[], page: readonly DeckLine[], report: Report): DeckLine[] {
  const [first] = page
  if (first?.text.trimEnd() !== '---') {
    report(
      first ?? { file: '', number: 1 },
      'S004',
      'one-slide-a-page',
      'the page begins without frontmatter',
    )
    return [...page]
  }
  const end = page.findIndex(({ text }, index) => index > 0 && text.trimEnd() === '---')
  for (const line of page.slice(1, Math.max(end, 1))) {
    if (SILENT_KEYS.test(line.text))
      report(line, 'S004', 'one-slide-a-page', `"${line.text.trim()}" would drop the slide without a word`)
  }
  const second = page.find(({ text }, index) => index > end && text.trimEnd() === '---')
  if (second)
    report(second, 'S004', 'one-slide-a-page', 'a second slide begins here; give it a page of its own')
  return [first, ...settings, ...page.slice(1)]
}

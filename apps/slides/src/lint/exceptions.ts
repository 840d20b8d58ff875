import { exceptFaults, type PlacedFault, readExceptions } from '@partnership/data/neutrality'
import type { DeckLine, SlideFault } from '../deck/deck.ts'
import { readSlides } from '../deck/slide-file.ts'
import { RULES } from './lint-deck.ts'

/** Where the deck lists its exceptions. */
export const EXCEPTIONS_FILE = 'lint-exceptions.yml'

/** Rules on attribution. A typed fact, a loaded word or a broken reference can't be excepted. */
const CODES: ReadonlySet<string> = new Set(RULES.map(({ code }) => code).filter((code) => /^S4/.test(code)))

/**
 * Takes out the faults that the list names, and adds those of the list. An entry names the page as its record, and as
 * its path the headline of the slide as it is typed, which stays when lines move.
 */
export function exceptSlideFaults(
  faults: readonly SlideFault[],
  markdown: readonly DeckLine[],
  list: string,
): readonly (SlideFault | PlacedFault)[] {
  const headlines = new Map(
    readSlides(markdown.map(({ text }) => text)).flatMap(({ start, lines }) => {
      const headline = lines.find(({ region }) => region === 'heading')
      return headline ? [[start, headline.text.replace(/^# /, '')] as const] : []
    }),
  )
  const headlineOf = ({ file, line }: SlideFault) => {
    const place = markdown.findIndex((one) => one.file === file && one.number === line) + 1
    const start = [...headlines.keys()].findLast((begin) => begin <= place)
    return (start !== undefined && headlines.get(start)) || ''
  }
  return exceptFaults(
    faults,
    readExceptions(list, {
      file: EXCEPTIONS_FILE,
      letter: 'S',
      codes: CODES,
      records: new Set(markdown.map(({ file }) => file)),
    }),
    (fault) => ({ record: fault.file, path: headlineOf(fault) }),
    'S',
  )
}

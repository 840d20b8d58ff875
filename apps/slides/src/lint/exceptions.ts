import { exceptFaults, type PlacedFault, readExceptions } from '@partnership/data/neutrality'
import type { SlideFault } from '../references/expand.ts'
import { RULES } from './lint-deck.ts'
import { readSlides } from './slide-file.ts'

/** Where the deck lists its exceptions. */
export const EXCEPTIONS_FILE = 'lint-exceptions.yml'

/** Rules on attribution. A typed fact, a loaded word or a broken reference can't be excepted. */
const CODES: ReadonlySet<string> = new Set(RULES.map(({ code }) => code).filter((code) => /^S4/.test(code)))

/**
 * Takes out the faults that the list names, and adds those of the list. An entry names the slide file as its record,
 * and as its path the headline of the slide as it is typed, which stays when lines move.
 */
export function exceptSlideFaults(
  faults: readonly SlideFault[],
  markdown: readonly string[],
  file: string,
  list: string,
): readonly (SlideFault | PlacedFault)[] {
  const slides = readSlides(markdown)
  const headlineAt = (line: number) =>
    slides
      .findLast(({ start }) => start <= line)
      ?.lines.find(({ region }) => region === 'heading')
      ?.text.replace(/^# /, '') ?? ''
  return exceptFaults(
    faults,
    readExceptions(list, { file: EXCEPTIONS_FILE, letter: 'S', codes: CODES, records: new Set([file]) }),
    (fault) => ({ record: fault.file, path: headlineAt(fault.line) }),
    'S',
  )
}

import type { Dataset } from '@partnership/data'
import type { DeckLine, SlideFault } from '../deck/deck.ts'
import { readSlides } from '../deck/slide-file.ts'
import { expandDeck } from '../references/expand.ts'
import { accusationWithoutVoices } from './attribution.ts'
import { unknownAct, unknownComponent, unknownLayout, wrongRecord } from './components.ts'
import { headlineMissing, noteLength } from './delivery.ts'
import { countryFirstUse, personFirstUse } from './first-use.ts'
import { allianceInOwnVoice, loadedLabel, loadedSpeechVerb, placeSpelling } from './own-voice.ts'
import type { SlideRule } from './rule.ts'
import { oneOfSeveral } from './several-values.ts'
import { typedDate, typedNumber, typedNumberWord, typedQuotation } from './typed-facts.ts'
import { typedName, unknownName } from './typed-names.ts'
import { accuserUnnamed, deniedWithoutDenial, voiceLeftOut } from './voices.ts'
import { weakRecord } from './weak-record.ts'

export const RULES: readonly SlideRule[] = [
  unknownComponent,
  unknownLayout,
  wrongRecord,
  unknownAct,
  typedNumber,
  typedDate,
  typedNumberWord,
  typedQuotation,
  // Before the rule on names, whose advice is less exact.
  placeSpelling,
  typedName,
  unknownName,
  countryFirstUse,
  personFirstUse,
  loadedLabel,
  loadedSpeechVerb,
  allianceInOwnVoice,
  deniedWithoutDenial,
  accusationWithoutVoices,
  weakRecord,
  voiceLeftOut,
  oneOfSeveral,
  accuserUnnamed,
  headlineMissing,
  noteLength,
]

/** The names that a slide may use, from the folders of the deck. */
export interface KnownNames {
  readonly components: ReadonlySet<string>
  readonly layouts: ReadonlySet<string>
}

/**
 * Everything that is wrong in a deck, in the order of its lines: references that lead nowhere, facts that are typed
 * instead of named, words that take a side.
 */
export function lintDeck(
  markdown: readonly DeckLine[],
  dataset: Dataset,
  known: KnownNames,
): readonly SlideFault[] {
  const deck = { slides: readSlides(markdown.map(({ text }) => text)), dataset, ...known }
  const faults: SlideFault[] = [...expandDeck(markdown, dataset).faults]
  for (const { code, name, check } of RULES) {
    check(deck, ({ line, column }, message) => {
      const { file, number } = markdown[line - 1] ?? { file: '', number: line }
      // An id that names nothing is reported once, where it is first found.
      const isKnown = faults.some(
        (fault) => fault.file === file && fault.line === number && fault.column === column,
      )
      if (!isKnown) faults.push({ file, line: number, column, code, name, message })
    })
  }
  const place = ({ file, line }: SlideFault) =>
    markdown.findIndex((one) => one.file === file && one.number === line)
  return faults.sort((first, second) => place(first) - place(second) || first.column - second.column)
}

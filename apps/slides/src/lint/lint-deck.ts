import type { Dataset } from '@partnership/data'
import { expandDeck, type SlideFault } from '../references/expand.ts'
import { accusationWithoutVoices } from './attribution.ts'
import { unknownAct, unknownComponent, wrongRecord } from './components.ts'
import { headlineMissing, noteLength } from './delivery.ts'
import { countryFirstUse, personFirstUse } from './first-use.ts'
import { allianceInOwnVoice, loadedLabel, loadedSpeechVerb, placeSpelling } from './own-voice.ts'
import type { SlideRule } from './rule.ts'
import { oneOfSeveral } from './several-values.ts'
import { readSlides } from './slide-file.ts'
import { typedDate, typedNumber, typedNumberWord, typedQuotation } from './typed-facts.ts'
import { typedName, unknownName } from './typed-names.ts'
import { accuserUnnamed, deniedWithoutDenial, voiceLeftOut } from './voices.ts'
import { weakRecord } from './weak-record.ts'

export const RULES: readonly SlideRule[] = [
  unknownComponent,
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

/**
 * Everything that is wrong in a slide file, in the order of the file: references that lead nowhere, facts that are
 * typed instead of named, words that take a side.
 */
export function lintDeck(
  markdown: readonly string[],
  file: string,
  dataset: Dataset,
  components: ReadonlySet<string>,
): readonly SlideFault[] {
  const deck = { slides: readSlides(markdown), dataset, components }
  const faults: SlideFault[] = [...expandDeck(markdown, file, dataset).faults]
  for (const { code, name, check } of RULES) {
    check(deck, ({ line, column }, message) => {
      // An id that names nothing is reported once, where it is first found.
      const isKnown = faults.some((fault) => fault.line === line && fault.column === column)
      if (!isKnown) faults.push({ file, line, column, code, name, message })
    })
  }
  return faults.sort((first, second) => first.line - second.line || first.column - second.column)
}

import { ownWords } from './prose.ts'
import { reportMatches, type SlideRule } from './rule.ts'

/** Names of months and days. "May" and "March" count only with their capital. */
export const CALENDAR_WORDS =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g

// "One" and "two" carry sentences ("one treaty", "two wars"); from three on a number word counts something.
const NUMBER_WORDS =
  /\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|half|quarters?|thirds?|tenths?)\b/gi

export const typedNumber: SlideRule = {
  code: 'S201',
  name: 'typed-number',
  reason: 'A number that is typed does not change when its record does, and names no source.',
  check({ slides }, report) {
    for (const line of slides.flatMap(({ lines }) => lines)) {
      reportMatches(/\d[\d.,]*/g, ownWords(line), line.number, report, (found) => {
        return `"${found}" is typed; write the [[record-id.field]] that holds it`
      })
    }
  },
}

export const typedDate: SlideRule = {
  code: 'S202',
  name: 'typed-date',
  reason: 'A date that is typed does not change when its record does, and names no source.',
  check({ slides }, report) {
    for (const line of slides.flatMap(({ lines }) => lines)) {
      reportMatches(CALENDAR_WORDS, ownWords(line), line.number, report, (found) => {
        return `"${found}" is typed; write [[record-id.date|month]] or [[record-id.date|weekday]]`
      })
    }
  },
}

export const typedNumberWord: SlideRule = {
  code: 'S203',
  name: 'typed-number-word',
  reason: 'A number in words is a number.',
  check({ slides }, report) {
    for (const line of slides.flatMap(({ lines }) => lines)) {
      reportMatches(NUMBER_WORDS, ownWords(line), line.number, report, (found) => {
        return `"${found}" is typed; write [[count:…|words]] or [[record-id.field|words]]`
      })
    }
  },
}

export const typedQuotation: SlideRule = {
  code: 'S204',
  name: 'typed-quotation',
  reason: 'A quotation is exact, short and cited, which only its record can prove.',
  check({ slides }, report) {
    for (const line of slides.flatMap(({ lines }) => lines)) {
      reportMatches(/[“”„«»"]/g, ownWords(line), line.number, report, (found) => {
        return `a quotation (${found}) is typed; quote through the record that cites it`
      })
    }
  },
}

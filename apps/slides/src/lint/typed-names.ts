import type { Dataset } from '@partnership/data'
import { familyNames, namePattern } from '@partnership/data/neutrality'
import { beginsSentence, ownWords } from './prose.ts'
import { reportMatches, type SlideRule } from './rule.ts'
import { CALENDAR_WORDS } from './typed-facts.ts'

/** Words with a capital letter that are no names: what a treaty is divided into, the coding scheme, the speaker. */
const NO_NAMES = new Set(['I', 'Article', 'Articles', 'Paragraph', 'ATOP'])

/** Every name in the dataset that a slide must not spell out, with the id to write instead. */
export function namesOf(dataset: Dataset): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const add = (id: string, written: readonly (string | null | undefined)[]) => {
    for (const name of written) if (name && !names.has(name)) names.set(name, id)
  }
  for (const actor of dataset.actors) add(actor.id, [actor.name, actor.formalName, ...actor.variants])
  for (const place of dataset.places) {
    // Two places called Astara are told apart in brackets.
    add(place.id, [place.name, place.name.replace(/ \(.*\)$/, ''), ...place.variants])
  }
  for (const treaty of dataset.treaties) add(treaty.id, [treaty.shortName, ...Object.values(treaty.title)])
  for (const actor of dataset.actors) add(actor.id, familyNames(actor))
  return names
}

export const typedName: SlideRule = {
  code: 'S205',
  name: 'typed-name',
  reason: 'A person, body, place or treaty has one spelling, which its record holds.',
  check({ slides, dataset }, report) {
    const names = namesOf(dataset)
    const pattern = namePattern(names.keys())
    for (const line of slides.flatMap(({ lines }) => lines)) {
      reportMatches(pattern, ownWords(line), line.number, report, (found) => {
        return `"${found}" is typed; write [[${names.get(found) ?? ''}]]`
      })
    }
  },
}

export const unknownName: SlideRule = {
  code: 'S206',
  name: 'unknown-name',
  reason: 'A capital letter inside a sentence is a name, and a name that no record holds has no source.',
  check({ slides, dataset }, report) {
    const known = namePattern(namesOf(dataset).keys())
    for (const line of slides.flatMap(({ lines }) => lines)) {
      // What a record names has a rule of its own, and so have months and weekdays.
      const text = ownWords(line)
        .replace(known, (name) => ' '.repeat(name.length))
        .replace(CALENDAR_WORDS, (word) => ' '.repeat(word.length))
      for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu)) {
        const [word] = match
        if (NO_NAMES.has(word) || beginsSentence(line, match.index)) continue
        report(
          { line: line.number, column: match.index + 1 },
          `"${word}" is a name that is typed; write the [[id]] of its record, or add the record`,
        )
      }
    }
  },
}

import type { Dataset, Treaty } from '../../generated/types.ts'
import { unique } from './selection.ts'
import type { Draft, Template } from './template.ts'

/** Terms in words, and one that no treaty here has, but which each is extended by. */
const YEARS_IN_WORDS: Readonly<Record<number, string>> = {
  5: 'five years',
  10: 'ten years',
  20: 'twenty years',
}
const NO_TERM = 'an indefinite time'
/** In the order of length. */
const TERMS = [...Object.values(YEARS_IN_WORDS), NO_TERM]

/** Languages in which the treaties here are written, and others that a reader may think of. */
const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', fa: 'Persian', ru: 'Russian' }
const OTHER_LANGUAGES = ['Arabic', 'Chinese', 'French']

/** "Is this right: it was concluded for ten years?" A treaty has one first term, so another is false. */
export const firstTerms: Template = {
  name: 'first-term',
  drafts: (dataset) =>
    dataset.treaties.flatMap((treaty): Draft[] => {
      const term = termOf(treaty)
      if (term === undefined) return []
      const told = `The ${treaty.shortName} was concluded for ${term}.`
      return [
        {
          format: 'true-false',
          subject: treaty.id,
          stem: `Is this right: the ${treaty.shortName} was first concluded for […]?`,
          key: { text: term, rationale: told },
          distractors: TERMS.filter((other) => other !== term).map((text) => ({ text, rationale: told })),
          explanation: [told, renewalOf(treaty)].filter((text) => text !== '').join(' '),
          topic: 'final-provisions',
          difficulty: 'easy',
          supports: [treaty.id],
          asks: [termFact(treaty)],
          citations: citationsOnTerm(dataset, treaty),
          order: TERMS,
        },
      ]
    }),
}

/** "Which treaty was concluded for which time?" Treaties with a term that no other here has. */
export const termsOfTreaties: Template = {
  name: 'treaties-and-terms',
  drafts(dataset) {
    const known = dataset.treaties.flatMap((treaty) => {
      const term = termOf(treaty)
      return term === undefined ? [] : [{ treaty, term }]
    })
    // Of those with one term the last, which is the one most spoken of.
    const chosen = unique(known.map(({ term }) => term)).flatMap((term) =>
      known.filter((one) => one.term === term).slice(-1),
    )
    const [first] = chosen
    if (!first || chosen.length < 3) return []
    return [
      {
        format: 'match',
        subject: 'each',
        stem: 'For which time was each treaty first concluded?',
        pairs: chosen.map(({ treaty, term }) => ({
          left: treaty.shortName,
          right: term,
          rationale: `The ${treaty.shortName} was concluded for ${term}.`,
        })),
        explanation: chosen
          .map(({ treaty, term }) => `The ${treaty.shortName} was concluded for ${term}.`)
          .join(' '),
        topic: 'final-provisions',
        difficulty: 'medium',
        supports: chosen.map(({ treaty }) => treaty.id),
        asks: chosen.map(({ treaty }) => termFact(treaty)),
        citations: chosen.flatMap(({ treaty }) => citationsOnTerm(dataset, treaty).slice(0, 1)),
      },
    ]
  },
}

/** "In which languages are the originals?" Asked where the record lists them, which it does in full or not at all. */
export const treatyLanguages: Template = {
  name: 'treaty-languages',
  drafts: ({ treaties, provisions }) =>
    treaties.flatMap((treaty): Draft[] => {
      const { languages } = treaty
      if (languages === null || languages.some((tag) => LANGUAGES[tag] === undefined)) return []
      const names = languages.map((tag) => LANGUAGES[tag] ?? tag)
      const told = `The originals of the ${treaty.shortName} are in ${listed(names)}.`
      const others = [...Object.values(LANGUAGES), ...OTHER_LANGUAGES].filter((name) => !names.includes(name))
      const clause = provisions.filter(
        (provision) => provision.treaty === treaty.id && provision.title === 'Languages',
      )
      return [
        {
          format: 'multiple-choice',
          subject: treaty.id,
          stem: `In which of these languages are the originals of the ${treaty.shortName}?`,
          right: names.map((text) => ({ text, rationale: told })),
          wrong: others.map((text) => ({ text, rationale: told })),
          explanation: told,
          topic: 'final-provisions',
          difficulty: 'medium',
          supports: [treaty.id, ...clause.map(({ id }) => id)],
          asks: [`${treaty.id}/languages`],
          citations: clause.length > 0 ? clause.flatMap(({ citations }) => citations) : treaty.citations,
          order: 'by-text',
        },
      ]
    }),
}

function termOf({ duration }: Treaty): string | undefined {
  if (duration === null) return undefined
  return 'indefinite' in duration ? NO_TERM : YEARS_IN_WORDS[duration.initialYears]
}

function termFact({ id }: Treaty): string {
  return `${id}/term`
}

function renewalOf({ duration }: Treaty): string {
  if (duration === null || 'indefinite' in duration || duration.renewal !== 'automatic') return ''
  const years = YEARS_IN_WORDS[duration.renewalYears ?? 0]
  return years === undefined ? '' : `It is then extended by ${years} at a time.`
}

/** Where the term was read: in the clause on it, or else with the treaty. */
function citationsOnTerm({ provisions }: Dataset, treaty: Treaty) {
  const clauses = provisions.filter(
    (provision) =>
      provision.treaty === treaty.id &&
      provision.topic === 'final-provisions' &&
      /\bduration\b/i.test(provision.title),
  )
  return clauses.length > 0 ? clauses.flatMap(({ citations }) => citations) : treaty.citations
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

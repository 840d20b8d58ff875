import type { RecordIndex } from '../records.ts'
import { ownTexts } from './own-voice.ts'
import type { Rule } from './rule.ts'

export const oneSpelling: Rule = {
  code: 'E207',
  name: 'variant-spelling',
  reason: 'A person has one spelling in the project; the others are listed in the actor record alone.',
  check(entry, report, records) {
    const variants = records.lookUp(variantsByFirstWord, EVERYBODY)
    for (const { path, text } of ownTexts(entry)) {
      for (const { variant, name } of variantsIn(text, variants)) {
        // A shorter variant stands for a part of the name, and which part only a reader knows.
        const isWhole = wordsOf(variant).length === wordsOf(name).length
        const fix = isWhole ? { found: variant, right: name } : undefined
        report(path, `says "${variant}"; the project writes "${name}"`, fix)
      }
    }
  },
}

interface Spelling {
  readonly variant: string
  readonly name: string
}

/** The one key of the index: a text can hold the name of anybody. */
const EVERYBODY = 'everybody'

/** By first word, so that a text is held against the few spellings that can begin in it and not against all. */
const variantsByFirstWord: RecordIndex<Spelling, ReadonlyMap<string, readonly Spelling[]>> = {
  name: 'spellings-of-persons',
  entriesOf({ kind, record }) {
    if (kind !== 'actor' || record.type !== 'person') return []
    const { variants, name } = record
    return variants
      .filter((variant) => !name.includes(variant))
      .map((variant) => [EVERYBODY, { variant, name }])
  },
  gather: (spellings) => Map.groupBy(spellings, ({ variant }) => wordsOf(variant)[0] ?? ''),
}

function variantsIn(text: string, byFirstWord: ReadonlyMap<string, readonly Spelling[]>): Spelling[] {
  return [...new Set(wordsOf(text))].flatMap((word) =>
    (byFirstWord.get(word) ?? []).filter(({ variant }) => text.includes(variant)),
  )
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

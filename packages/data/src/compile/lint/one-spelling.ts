import { ownTexts } from './own-voice.ts'
import type { Rule } from './rule.ts'

export const oneSpelling: Rule = {
  code: 'E207',
  name: 'variant-spelling',
  reason: 'A person has one spelling in the project; the others are listed in the actor record alone.',
  check(records, report) {
    const variants = records.flatMap((entry) =>
      entry.kind === 'actor' && entry.record.type === 'person'
        ? entry.record.variants.map((variant) => ({ variant, name: entry.record.name }))
        : [],
    )
    for (const entry of records) {
      for (const { path, text } of ownTexts(entry)) {
        for (const { variant, name } of variants) {
          if (!text.includes(variant) || name.includes(variant)) continue
          report(entry, path, `says "${variant}"; the project writes "${name}"`)
        }
      }
    }
  },
}

import type { WordList } from '../../neutrality/words.ts'
import { ownTexts } from './own-voice.ts'
import type { Rule } from './rule.ts'

/** A rule that finds words which the project does not use in its own voice. */
export function wordRule(rule: Omit<Rule, 'check'>, words: readonly WordList[]): Rule {
  return {
    ...rule,
    check(entry, report) {
      for (const { path, text } of ownTexts(entry)) {
        for (const { pattern, advice } of words) {
          const match = pattern.exec(text)
          if (match) report(path, `says "${match[0]}" in our own voice; ${advice}`)
        }
      }
    },
  }
}

import { alliancesInOwnVoice } from '../../neutrality/attribution.ts'
import { ATTRIBUTION } from '../../neutrality/words.ts'
import { ownTexts } from './own-voice.ts'
import type { Rule } from './rule.ts'

export const allianceInOwnVoice: Rule = {
  code: 'E253',
  name: 'alliance-in-own-voice',
  bad: {
    'events/opening.yml': 'description: The allies open the bridge.\n',
  },
  good: {
    'events/opening.yml': 'description: The two states open the bridge.\n',
  },
  reason: 'Whether a treaty makes an alliance is disputed; the word belongs to those who use it.',
  check(entry, report) {
    for (const { path, text } of ownTexts(entry)) {
      // A proposition and the notes on who said what are the words of the voices that stand beside them.
      if (entry.kind === 'claim' && (path[0] === 'proposition' || path[0] === 'assertions')) continue
      // A wrong or right answer is read as the end of the question.
      if (entry.kind === 'question' && path[0] === 'options' && ATTRIBUTION.test(entry.record.stem)) continue
      for (const { word, advice } of alliancesInOwnVoice(text)) {
        report(path, `says "${word}" in our own voice; ${advice}`)
      }
    }
  },
}

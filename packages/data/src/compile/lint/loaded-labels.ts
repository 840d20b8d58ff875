import { LOADED_LABELS } from '../../neutrality/words.ts'
import { wordRule } from './word-list.ts'

export const loadedLabels = wordRule(
  {
    code: 'E204',
    name: 'loaded-label',
    bad: { 'events/opening.yml': 'description: The regime opens the bridge.\n' },
    good: { 'events/opening.yml': 'description: The government of Norland opens the bridge.\n' },
    reason: 'A label such as "regime" takes a side; it may stand only inside a quotation.',
  },
  [LOADED_LABELS],
)

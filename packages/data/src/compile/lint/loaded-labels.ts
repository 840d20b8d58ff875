import { LOADED_LABELS } from '../../neutrality/words.ts'
import { wordRule } from './word-list.ts'

export const loadedLabels = wordRule(
  {
    code: 'E204',
    name: 'loaded-label',
    reason: 'A label such as "regime" takes a side; it may stand only inside a quotation.',
  },
  [LOADED_LABELS],
)

import { PLACE_SPELLINGS } from '../../neutrality/words.ts'
import { wordRule } from './word-list.ts'

export const placeSpelling = wordRule(
  {
    code: 'E256',
    name: 'place-spelling',
    bad: { 'events/opening.yml': 'description: A train from Kiev crosses the bridge.\n' },
    good: { 'events/opening.yml': 'description: A train from Kyiv crosses the bridge.\n' },
    reason: 'A place has one spelling in the project: Kyiv, Persian Gulf.',
  },
  PLACE_SPELLINGS,
)

import { PLACE_SPELLINGS } from '../../neutrality/words.ts'
import { wordRule } from './word-list.ts'

export const placeSpelling = wordRule(
  {
    code: 'E256',
    name: 'place-spelling',
    reason: 'A place has one spelling in the project: Kyiv, Persian Gulf.',
  },
  PLACE_SPELLINGS,
)

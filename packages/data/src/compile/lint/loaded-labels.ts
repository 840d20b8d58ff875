import { wordRule } from './word-list.ts'

export const loadedLabels = wordRule(
  {
    code: 'E204',
    name: 'loaded-label',
    reason: 'A label such as "regime" takes a side; it may stand only inside a quotation.',
  },
  [
    {
      pattern: /\b(regimes?|puppets?|rogue|axis|terrorists?|extremists?|pariahs?|prox(y|ies)|aggressors?)\b/i,
      advice: 'name the person or body, or quote the words with their source',
    },
  ],
)

import { wordRule } from './word-list.ts'

export const plainSpeechVerbs = wordRule(
  {
    code: 'E203',
    name: 'loaded-speech-verb',
    reason:
      'A verb such as "admitted" or "claimed" judges the speaker; said, stated, wrote and announced do not.',
  },
  [
    {
      pattern:
        /\b(claimed|claims that|admits?|admitted|insist(s|ed)?|reveal(s|ed)?|boast(s|ed)?|conced(es|ed)|point(s|ed) out|expos(es|ed)|so-called)\b/i,
      advice: 'write said, stated, wrote or announced',
    },
  ],
)

import { LOADED_SPEECH_VERBS } from '../../neutrality/words.ts'
import { wordRule } from './word-list.ts'

export const plainSpeechVerbs = wordRule(
  {
    code: 'E203',
    name: 'loaded-speech-verb',
    bad: { 'events/opening.yml': 'description: Norland admitted that the bridge was late.\n' },
    good: { 'events/opening.yml': 'description: Norland said that the bridge was late.\n' },
    reason:
      'A verb such as "admitted" or "claimed" judges the speaker; said, stated, wrote and announced do not.',
  },
  [LOADED_SPEECH_VERBS],
)

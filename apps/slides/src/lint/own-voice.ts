import { indexRecords } from '@partnership/data'
import { ownWords } from './prose.ts'
import { reportMatches, type SlideRule } from './rule.ts'

const LOADED_LABELS =
  /\b(?:regimes?|puppets?|rogue|axis|terrorists?|extremists?|pariahs?|prox(?:y|ies)|aggressors?)\b/gi
const SPEECH_VERBS =
  /\b(?:claimed|claims that|admit(?:s|ted)?|insist(?:s|ed)?|reveal(?:s|ed)?|boast(?:s|ed)?|conced(?:es|ed)|point(?:s|ed) out|expos(?:es|ed)|so-called)\b/gi
const ALLIANCE = /\b(?:alliances?|ally|allies|allied|defen[cs]e pacts?)\b/gi

export const loadedLabel: SlideRule = {
  code: 'S301',
  name: 'loaded-label',
  reason: 'A label such as "regime" takes a side.',
  check({ slides }, report) {
    for (const line of slides.flatMap(({ lines }) => lines)) {
      reportMatches(LOADED_LABELS, ownWords(line), line.number, report, (found) => {
        return `"${found}" takes a side; name the person or body`
      })
    }
  },
}

export const loadedSpeechVerb: SlideRule = {
  code: 'S302',
  name: 'loaded-speech-verb',
  reason: 'A verb such as "admitted" or "claimed" judges the speaker.',
  check({ slides }, report) {
    for (const line of slides.flatMap(({ lines }) => lines)) {
      reportMatches(SPEECH_VERBS, ownWords(line), line.number, report, (found) => {
        return `"${found}" judges the speaker; write said, stated, wrote or announced`
      })
    }
  },
}

export const allianceInOwnVoice: SlideRule = {
  code: 'S303',
  name: 'alliance-in-own-voice',
  reason: 'Whether the treaty makes an alliance is disputed; the word belongs to those who use it.',
  check({ slides, dataset }, report) {
    const records = indexRecords(dataset)
    const namesSpeaker = (sentence: string) =>
      [...sentence.matchAll(/\[\[([^\].|]+)/g)].some(([, id]) => records.get(id ?? '')?.kind === 'actor')
    for (const { lines } of slides) {
      // Where every voice is shown side by side, the slide may name what they speak about.
      if (lines.some(({ text }) => text.includes('<VoicePanels'))) continue
      for (const line of lines) {
        for (const match of ownWords(line).matchAll(ALLIANCE)) {
          if (namesSpeaker(sentenceAround(line.text, match.index))) continue
          report(
            { line: line.number, column: match.index + 1 },
            `"${match[0]}" stands in our own voice; name in the same sentence who says it, or show the voices`,
          )
        }
      }
    }
  },
}

/** The sentence in which a column lies. A full stop inside a reference ends none. */
function sentenceAround(text: string, column: number): string {
  const shielded = text.replace(/\[\[[^\]]*\]\]/g, (reference) => reference.replaceAll('.', '·'))
  const start = Math.max(...['. ', '? ', '! '].map((end) => shielded.lastIndexOf(end, column)))
  const ends = ['. ', '? ', '! '].map((end) => shielded.indexOf(end, column)).filter((end) => end >= 0)
  return text.slice(start + 1, ends.length > 0 ? Math.min(...ends) : undefined).replaceAll('·', '.')
}

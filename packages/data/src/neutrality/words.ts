/** Words that the project does not use in its own voice, and what to write instead. */
export interface WordList {
  /** Without the flag `g`, so that it can be tested again and again. */
  readonly pattern: RegExp
  readonly advice: string
}

/** A word of a list, where it stands in a text. */
export interface FoundWord {
  readonly word: string
  /** Index of its first letter. */
  readonly index: number
  readonly advice: string
}

/** Verbs that judge the speaker (rule 3). */
export const LOADED_SPEECH_VERBS: WordList = {
  pattern:
    /\b(?:claimed|claims that|admit(?:s|ted)?|insist(?:s|ed)?|reveal(?:s|ed)?|boast(?:s|ed)?|conced(?:es|ed)|point(?:s|ed) out|expos(?:es|ed)|so-called)\b/i,
  advice: 'write said, stated, wrote or announced',
}

/** Labels that take a side (rule 4). */
export const LOADED_LABELS: WordList = {
  pattern: /\b(?:regimes?|puppets?|rogue|axis|terrorists?|extremists?|pariahs?|prox(?:y|ies)|aggressors?)\b/i,
  advice: 'name the person or body, or quote the words with their source',
}

/** Words that a treaty without a defence obligation is not called in our own voice (rule 5). */
export const ALLIANCE_WORDS: WordList = {
  pattern: /\b(?:alliances?|ally|allies|allied|defen[cs]e pacts?)\b/i,
  advice: 'show the coded obligations, or name in the same sentence who says it',
}

/** Other spellings of places that the project writes in one way (rule 9). */
export const PLACE_SPELLINGS: readonly WordList[] = [
  { pattern: /\bKie[vw]\b/, advice: 'write Kyiv' },
  {
    pattern: /\bArab(?:ian)? Gulf\b|(?<!\bPersian )\bGulf\b(?! of\b)/,
    advice: 'write Persian Gulf',
  },
]

/** "Denied", which stands only where somebody is recorded as denying or disputing (rule 3). */
export const DENIAL_VERBS = /\bden(?:y|ies|ied|ying)\b/i

/** Verbs that hand a statement to a speaker; the ones of rule 3 and those that name an act of speech. */
export const ATTRIBUTION =
  /\b(?:sa(?:y|ys|id)|stated|states that|wr(?:ite|ites|ote)|announc(?:e|es|ed)|report(?:s|ed)?|t(?:ell|ells|old)|call(?:s|ed)?|sp(?:eak|eaks|oke)|accus(?:e|es|ed)|protest(?:s|ed)?|den(?:y|ies|ied)|disput(?:e|es|ed)|according to|accounts?|seen as)\b/i

/** The answer of another side: a denial, a dispute or a statement otherwise, or that none was confirmed, seen or recorded (rule 2). */
export const ANSWERS =
  /\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|otherwise|(?:neither|nor|not)\b[^.]*\b(?:confirm|verif|record|seen)\w*|no answer)/i

/**
 * Every word of a list in a text, in the order of the text.
 * @param text the text to look through
 * @param list the words to look for, as one pattern
 */
export function findWords(text: string, { pattern, advice }: WordList): FoundWord[] {
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map((match) => ({
    word: match[0],
    index: match.index,
    advice,
  }))
}

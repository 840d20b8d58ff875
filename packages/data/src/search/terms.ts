/** Words that stand in nearly every text and say nothing of it; a query that has them asks for the other words. */
const EMPTY_WORDS = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
])

/**
 * A word as it is indexed and looked for: lower case, without accents and without the signs that transliteration
 * adds, so that "Masʿud" is found as "masud" and "é" as "e". Null for a word that says nothing.
 */
export function foldTerm(word: string): string | null {
  const folded = word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Lm}\p{Sk}]/gu, '')
    .toLowerCase()
  return folded === '' || EMPTY_WORDS.has(folded) ? null : folded
}

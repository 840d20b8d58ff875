/** What marks the answers of a question, in their order; no question shows more than eight. */
export const LETTERS = 'ABCDEFGH'

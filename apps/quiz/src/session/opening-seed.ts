/** Seed of the first session: everybody who opens the quiz meets the same first question, which is in the page. */
export const OPENING_SEED = 30

import { OPENING_SEED } from '../session/opening-seed.ts'
import type { Choice } from '../session/session.ts'
import { bank } from './bank.ts'

const CHOICE: Choice = {
  topics: [],
  difficulties: [],
  kinds: [],
  length: bank.opening.itemIds.length,
}

/** The quiz that everybody begins with who was given no other. */
export const OPENING_QUIZ = { mode: 'practice', seed: OPENING_SEED, choice: CHOICE, minutes: null } as const

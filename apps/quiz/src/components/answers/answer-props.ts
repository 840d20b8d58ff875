import type { Answer, Grade } from '@partnership/data'

/** What every way of answering is given. */
export interface AnswerProps<Drawn> {
  readonly drawn: Drawn
  /** What was answered, or is being put together. */
  readonly answer: Answer | undefined
  /** How it was judged; nothing as long as it may be changed. */
  readonly grade: Grade | undefined
}

/** What a way of answering lets the keyboard do. */
export interface AnswerForm {
  move(step: 1 | -1): void
  /** Chooses an answer by its place; what has no list of answers has none. */
  pressAt?(place: number): void
  /** Checks what was put together; what is answered at once has nothing to check. */
  confirm?(): void
}

/** The mark beside an answer once it is judged. */
export type Mark = 'open' | 'right' | 'wrong' | 'missed' | 'other'

/** How a choice is marked: what is right, what was wrongly chosen, what was left out. */
export function markOf(isRightChoice: boolean, isChosen: boolean, isJudged: boolean): Mark {
  if (!isJudged) return 'open'
  if (isRightChoice) return isChosen ? 'right' : 'missed'
  return isChosen ? 'wrong' : 'other'
}

/** What a mark says, in words. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  open: '',
  right: 'Your answer, right',
  wrong: 'Your answer, not right',
  missed: 'Right answer',
  other: '',
}

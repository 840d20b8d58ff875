import type { Answer, DrawnQuestion } from '@partnership/data'

/** Why an answer that is being put together cannot be checked yet, in a sentence; nothing when it can. */
export function whatIsMissing(drawn: DrawnQuestion, draft: Answer | undefined): string | undefined {
  switch (drawn.format) {
    case 'single-choice':
    case 'true-false':
      return draft === undefined ? 'Choose an answer first.' : undefined
    case 'multiple-choice':
      return typeof draft === 'object' && draft.length > 0 ? undefined : 'Choose at least one answer first.'
    case 'estimate':
      return draft === undefined ? 'Move the slider first.' : undefined
    case 'order':
      return undefined
    case 'match':
    case 'attribution':
    case 'comparison': {
      const rows = drawn.format === 'match' ? drawn.lefts.length : drawn.rows.length
      const open = rows - (typeof draft === 'object' ? draft.filter((choice) => choice >= 0).length : 0)
      if (open === 0) return undefined
      return open === 1 ? 'One line is still open.' : `${open} lines are still open.`
    }
  }
}

/** The answer that a draft stands for: an order that nobody has touched is an answer too. */
export function answerOf(drawn: DrawnQuestion, draft: Answer | undefined): Answer | undefined {
  if (draft === undefined && drawn.format === 'order') return drawn.entries.map((_, index) => index)
  return draft
}

import type { Estimate } from '../../../generated/types.ts'
import { monthNumber } from '../../months.ts'
import { PLACE } from '../draw.ts'
import type { Item } from './item.ts'
import type { ItemFlaw } from './item-flaw.ts'

/** There is exactly one right answer, or where several are asked for, a right one and a wrong one. */
export function keyFlaws({ question, options }: Item): ItemFlaw[] {
  if (!('options' in question)) return []
  const keys = options.filter(({ correct }) => correct).length
  if (question.format === 'multiple-choice')
    return keys > 0 && keys < options.length
      ? []
      : [{ rule: 'key-count', path: ['options'], message: 'do not have both a right and a wrong answer' }]
  return keys === 1
    ? []
    : [{ rule: 'key-count', path: ['options'], message: 'do not have exactly one right answer' }]
}

/** What the parts of a question say of each other fits together, so that it can be answered right. */
export function partFlaws({ question }: Item): ItemFlaw[] {
  const flaw = (path: readonly PropertyKey[], message: string): ItemFlaw[] => [
    { rule: 'fitting-parts', path, message },
  ]
  switch (question.format) {
    case 'true-false':
      return question.stem.split(PLACE).length === 2
        ? []
        : flaw(['stem'], `does not have “${PLACE}” once, where an answer is to stand`)
    case 'attribution':
    case 'comparison':
      return question.rows.flatMap(({ category }, index) =>
        question.categories.includes(category)
          ? []
          : flaw(['rows', index, 'category'], `“${category}” is none of the categories`),
      )
    case 'estimate':
      return isOnScale(question.estimate)
        ? []
        : flaw(['estimate'], 'has a right answer that cannot be chosen between its ends')
    default:
      return []
  }
}

function isOnScale(estimate: Estimate): boolean {
  if (estimate.quantity === 'number') {
    const { value, low, high, step } = estimate
    const steps = (value - low) / step
    return low < value && value < high && Math.abs(steps - Math.round(steps)) < 1e-6
  }
  const [low, value, high] = [estimate.earliest, estimate.month, estimate.latest].map(monthNumber)
  return low !== undefined && value !== undefined && high !== undefined && low < value && value < high
}

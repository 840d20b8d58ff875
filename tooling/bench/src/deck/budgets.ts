import { holdsBudget, spreadOf } from '../browser-load/measure.ts'
import { writeNumber } from '../markdown.ts'
import { CRITICAL_BROTLI, type DeckResult, MEASURES } from './measures.ts'

/** Says of every budget whether it holds. */
export function writeBudgets(ours: DeckResult, plain: DeckResult): string {
  const exceeded = MEASURES.filter((measure) => holdsBudget(measure, ours) === false).map(
    ({ name, budget = 0, ...measure }) =>
      `${name}: ${writeNumber(spreadOf({ name, ...measure }, ours).median)}, at most ${writeNumber(budget)}`,
  )
  const weight = spreadOf(CRITICAL_BROTLI, ours).median
  const plainWeight = spreadOf(CRITICAL_BROTLI, plain).median
  if (!(weight < plainWeight)) {
    exceeded.push(
      `lighter than ${plain.name}: ${writeNumber(weight)} kB before slide 1, and that has ${writeNumber(plainWeight)}`,
    )
  }
  const count = MEASURES.filter(({ budget }) => budget !== undefined).length + 1
  return exceeded.length === 0
    ? `Budgets of our deck: all ${count} hold, being lighter than ${plain.name} among them.`
    : `Budgets of our deck: ${exceeded.length} of ${count} exceeded. ${exceeded.join('; ')}.`
}

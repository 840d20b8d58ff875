import { monthsBetween } from './exchange-estimate.ts'
import type { ExchangeChoice, ExchangeEstimate } from './exchange-item.ts'

/** An answer to a numerical question: everything not farther from `value` than `tolerance` earns `percent`. */
export interface MoodleNumber {
  readonly value: number
  readonly tolerance: number
  readonly percent: 100 | 50
}

/**
 * What each option earns in percent. Of several right answers each earns its share, and a wrong one takes a share away,
 * so that Moodle gives what the quiz gives. Moodle knows its shares to five places after the point.
 */
export function optionPercents({ allowsSeveral, options }: ExchangeChoice): number[] {
  const right = options.filter(({ isRight }) => isRight).length
  const share = Number((100 / Math.max(1, right)).toFixed(5))
  return options.map(({ isRight }) => (isRight ? share : allowsSeveral ? -share : 0))
}

/**
 * The answers to an estimate, the right one first, since Moodle shows that one, and takes the first that fits. A month
 * is a number of six digits, among which a distance means nothing, so each month stands by itself.
 */
export function numberAnswers({ quantity, value, bands }: ExchangeEstimate): MoodleNumber[] {
  const taken = new Set<number>()
  return bands.flatMap(({ credit, from, to }) => {
    const percent = credit === 1 ? 100 : 50
    const reached =
      quantity === 'month'
        ? [value, ...monthsBetween(from, to)].map(
            (month) => ({ value: month, tolerance: 0, percent }) as const,
          )
        : [{ value, tolerance: Number(Math.max(value - from, to - value).toFixed(9)), percent } as const]
    return reached.filter((answer) => {
      const key = quantity === 'month' ? answer.value : answer.tolerance
      const isNew = !taken.has(key)
      taken.add(key)
      return isNew
    })
  })
}

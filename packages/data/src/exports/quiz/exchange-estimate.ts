import type { DrawnEstimate } from '../../derive/questions/drawn.ts'
import { gradeAnswer } from '../../derive/questions/grading.ts'
import type { EstimateBand, ExchangeEstimate } from './exchange-item.ts'

type EstimateParts = Pick<ExchangeEstimate, 'kind' | 'quantity' | 'value' | 'low' | 'high' | 'unit' | 'bands'>

/** An estimate with the answers that earn all and half of the credit in the quiz, found by having them judged. */
export function estimateParts(drawn: DrawnEstimate): EstimateParts {
  const answerOf = drawn.quantity === 'month' ? sixDigits : (number: number) => number
  const bands = ([1, 0.5] as const).map((credit): EstimateBand => {
    const [from, to] = farthestWith(drawn, credit)
    return { credit, from: answerOf(from), to: answerOf(to) }
  })
  return {
    kind: 'estimate',
    quantity: drawn.quantity,
    value: answerOf(drawn.value),
    low: answerOf(drawn.low),
    high: answerOf(drawn.high),
    unit: drawn.unit,
    bands,
  }
}

/** A month, counted from January of the year 0, as its year and its number in two digits. */
function sixDigits(month: number): number {
  return Math.floor(month / 12) * 100 + (month % 12) + 1
}

/** Every answer from one number of six digits to another that is a month. */
export function monthsBetween(from: number, to: number): number[] {
  const months: number[] = []
  for (let month = from; month <= to; month += month % 100 === 12 ? 89 : 1) months.push(month)
  return months
}

/** The least and the greatest answer that earn at least this much. */
function farthestWith(drawn: DrawnEstimate, credit: number): readonly [number, number] {
  const { value, low, high, step } = drawn
  // Whole numbers of steps from the right answer, without what adding fractions leaves behind, a minus before 0 included.
  const answerAt = (steps: number) => Number((value + steps * step).toFixed(6)) + 0
  const farthest = (direction: 1 | -1, room: number) => {
    // Of 0.3 / 0.1 binary fractions make a little less than 3.
    const steps = Math.floor(Math.max(0, room) / step + 1e-6)
    // What an answer earns falls with its distance, so the farthest can be halved in on.
    let [earning, beyond] = [0, steps + 1]
    while (beyond - earning > 1) {
      const middle = Math.floor((earning + beyond) / 2)
      if (gradeAnswer(drawn, answerAt(direction * middle)).credit >= credit) earning = middle
      else beyond = middle
    }
    return answerAt(direction * earning)
  }
  return [farthest(-1, value - low), farthest(1, high - value)]
}

import { createRandom } from './random.ts'

/** What can be answered when a number is to be estimated. */
interface Scale {
  readonly low: number
  readonly high: number
  readonly step: number
}

/** Where the right number can stand between the ends: never in the middle, which is the first guess, never at an end. */
const PLACES = [0.14, 0.2, 0.28, 0.36, 0.64, 0.72, 0.8, 0.86]
/** The difference between the ends, in right numbers. */
const SPAN = 1.2
/** About how many answers lie between the ends, at least. */
const FEWEST_STEPS = 20

/** Where the right answer is to stand on its scale, from 0, the lower end, to 1; it depends on the text alone. */
export function placeOnScale(text: string): number {
  return PLACES[Math.floor(createRandom(0, text)() * PLACES.length)] ?? 0.36
}

/**
 * Ends and steps for an estimate, so that where the right number stands says nothing: it depends on the text alone.
 * The right number is a whole number of steps from the lower end.
 * @param value the right number, more than 0
 * @param most what no answer can exceed, such as 100 per cent
 */
export function scaleAround(value: number, text: string, most = Number.POSITIVE_INFINITY): Scale {
  const decimals = decimalsOf(value)
  // Counted in units of the last digit, so that nothing is lost to binary fractions.
  const units = Math.round(value * 10 ** decimals)
  const span = Math.max(units * SPAN, FEWEST_STEPS)
  const step = stepFor(units, span / FEWEST_STEPS)
  const place = placeOnScale(text)
  const wanted = Math.max(1, Math.floor((span * place) / step))
  // Nothing less than 0 can be answered.
  const before = Math.min(wanted, Math.floor(units / step))
  const room = Number.isFinite(most) ? Math.floor((most * 10 ** decimals - units) / step) : Infinity
  const planned = Math.ceil((span * (1 - place)) / step)
  // Cut at 0, a scale can have the right number in its middle; it then stands low.
  const after = Math.min(isMiddle(before / (before + planned)) ? 2 * before : planned, room)
  const numberOf = (count: number) => Number((count / 10 ** decimals).toFixed(decimals))
  return { low: numberOf(units - before * step), high: numberOf(units + after * step), step: numberOf(step) }
}

function isMiddle(place: number): boolean {
  return Math.abs(place - 0.5) < 0.1
}

/** The greatest round number that divides the units and is no more than wanted. */
function stepFor(units: number, wanted: number): number {
  let step = 1
  for (let size = 1; size <= wanted; size *= 10) {
    for (const factor of [1, 2, 5]) {
      const candidate = size * factor
      if (candidate <= wanted && units % candidate === 0) step = candidate
    }
  }
  return step
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

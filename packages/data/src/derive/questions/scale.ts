import { hashBelow } from './selection.ts'

/** What can be answered when a number is to be estimated. */
interface Scale {
  readonly low: number
  readonly high: number
  readonly step: number
}

/** Where the right number can stand between the ends: never in the middle, never at an end. */
const PLACES = [0.2, 0.25, 0.3, 0.35, 0.65, 0.7, 0.75, 0.8]
/** The difference between the ends, in right numbers. */
const SPAN = 1.2
/** About how many answers lie between the ends, at least. */
const FEWEST_STEPS = 20

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
  const place = PLACES[hashBelow(text, PLACES.length)] ?? 0.3
  const wanted = Math.max(1, Math.floor((span * place) / step))
  const before = Math.min(wanted, Math.floor(units / step))
  // Where nothing less than 0 can be answered, the right number stands low, whatever its place would be.
  const least = before < wanted ? 2 * before : 1
  const room = Number.isFinite(most) ? Math.floor((most * 10 ** decimals - units) / step) : Infinity
  const after = Math.min(Math.max(least, Math.ceil((span * (1 - place)) / step)), room)
  const numberOf = (count: number) => Number((count / 10 ** decimals).toFixed(decimals))
  return { low: numberOf(units - before * step), high: numberOf(units + after * step), step: numberOf(step) }
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

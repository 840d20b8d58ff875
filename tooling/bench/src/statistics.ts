/** The middle of some measurements and how far they lie apart. */
export interface Summary {
  readonly runs: number
  readonly median: number
  readonly lowerQuartile: number
  readonly upperQuartile: number
}

/**
 * Median and quartiles.
 * @throws RangeError when there is no value
 */
export function summarise(values: readonly number[]): Summary {
  return {
    runs: values.length,
    median: quantile(values, 0.5),
    lowerQuartile: quantile(values, 0.25),
    upperQuartile: quantile(values, 0.75),
  }
}

/**
 * The value below which a share of all values lies, interpolated between neighbours (type 7 of Hyndman and
 * Fan).
 * @throws RangeError when there is no value
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((first, second) => first - second)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new RangeError('there is no value')
  return below + (above - below) * (place - Math.floor(place))
}

/** Median and extremes. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/**
 * The middle of some measurements, and how far they lie apart.
 * @throws RangeError when there is no value
 */
export function spread(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), least: quantile(values, 0), most: quantile(values, 1) }
}

/** A size and what was measured at it, both above 0. */
export interface Point {
  readonly size: number
  readonly measured: number
}

/**
 * The exponent with which a measurement grows with size: 1 is linear, 2 quadratic. The slope of the least-squares line
 * through the logarithms of both.
 * @throws RangeError when there are fewer than two sizes
 */
export function growthExponent(points: readonly Point[]): number {
  const logs = points.map(({ size, measured }) => ({ x: Math.log(size), y: Math.log(measured) }))
  const meanX = mean(logs.map(({ x }) => x))
  const meanY = mean(logs.map(({ y }) => y))
  const spread = sum(logs.map(({ x }) => (x - meanX) ** 2))
  if (!(spread > 0)) throw new RangeError('a slope needs two sizes')
  return sum(logs.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

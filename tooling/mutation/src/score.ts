/** How a fault ended: what is counted of it. */
export interface Outcome {
  readonly status: string
  readonly fileName: string
}

export interface Score {
  /** Faults that a test noticed, by failing or by never ending. */
  readonly noticed: number
  /** Faults that ran into no failing test, or into no test at all. */
  readonly survived: number
  /** Per cent of the faults that were noticed; 100 where there are none. */
  readonly percent: number
}

const NOTICED: readonly string[] = ['Killed', 'Timeout']
const SURVIVED: readonly string[] = ['Survived', 'NoCoverage']

/** Whether a fault was made and no test noticed it. */
export function isSurvivor({ status }: Outcome): boolean {
  return SURVIVED.includes(status)
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const noticed = outcomes.filter(({ status }) => NOTICED.includes(status)).length
  const survived = outcomes.filter(isSurvivor).length
  const all = noticed + survived
  return { noticed, survived, percent: all === 0 ? 100 : (100 * noticed) / all }
}

/** 95 % interval of a score that was measured on a random share of all faults, in per cent: that of Wilson. */
export function intervalOf({ noticed, survived }: Score): readonly [number, number] {
  const all = noticed + survived
  if (all === 0) return [0, 100]
  const z = 1.96
  const part = noticed / all
  const middle = part + z ** 2 / (2 * all)
  const reach = z * Math.sqrt((part * (1 - part)) / all + z ** 2 / (4 * all ** 2))
  const scale = 100 / (1 + z ** 2 / all)
  return [(middle - reach) * scale, (middle + reach) * scale]
}

/** One thing to measure against others. */
export interface Contestant<T> {
  readonly name: string
  measure(): Promise<T>
}

/**
 * Measures all of them in turn, A B C A B C …, so that a slow moment of the machine falls on each alike. The rounds of
 * the warm-up are measured too and thrown away.
 * @returns what was measured, by name, in order
 */
export async function interleave<T>(
  contestants: readonly Contestant<T>[],
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): Promise<Map<string, T[]>> {
  const measured = new Map<string, T[]>(contestants.map(({ name }) => [name, []]))
  if (measured.size < contestants.length) throw new Error('two contestants have one name')
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const { name, measure } of contestants) {
      const one = await measure()
      if (round >= 0) measured.get(name)?.push(one)
    }
  }
  return measured
}

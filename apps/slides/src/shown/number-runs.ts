/**
 * Numbers as a reader takes them in: in order, each once, and three or more in a row as their first and last:
 * `3, 6, 78–81`.
 */
export function numberRuns(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
    .map(([first, last]) => {
      if (first === last) return String(first)
      return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`
    })
    .join(', ')
}

/** A number with what it counts: `1 fault`, `2 faults`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

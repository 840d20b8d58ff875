/** Points to a tenth. */
export function roundedPoints(credit: number): number {
  return Math.round(credit * 10) / 10
}

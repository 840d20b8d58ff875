/** The runs of words that two texts have in common, case and punctuation apart. */
export function sharedRuns(text: string, other: string, length: number): string[] {
  const known = new Set(runsOf(text, length))
  return runsOf(other, length).filter((run) => known.has(run))
}

function runsOf(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '))
}

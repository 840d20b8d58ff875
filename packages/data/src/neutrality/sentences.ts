/** The sentence in which an index lies. A full stop inside a reference such as `[[id.field]]` ends none. */
export function sentenceAround(text: string, index: number): string {
  const shielded = text.replace(/\[\[[^\]]*\]\]/g, (reference) => reference.replaceAll('.', '·'))
  const ends = [...shielded.matchAll(/[.?!;][ \n]/g)].map((end) => end.index + 1)
  const start = Math.max(0, ...ends.filter((end) => end <= index))
  const end = ends.find((after) => after > index)
  return text.slice(start, end).trim()
}

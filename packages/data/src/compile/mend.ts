import type { Fault, TextEdit } from './fault.ts'

/** A file whose faults can be mended, and what is changed in it. */
export interface Mending {
  readonly file: string
  /** In the order of the text, none touching another. */
  readonly edits: readonly TextEdit[]
}

/**
 * Chooses the changes that mend faults. Two that touch each other are not made at once; what is left of them shows
 * when the records are checked again.
 */
export function planMending(faults: readonly Fault[]): Mending[] {
  const byFile = Map.groupBy(
    faults.filter(({ fix }) => fix),
    ({ file }) => file,
  )
  return [...byFile].map(([file, found]) => {
    const edits: TextEdit[] = []
    const inOrder = found.flatMap(({ fix }) => fix ?? []).sort((first, second) => first.start - second.start)
    for (const edit of inOrder) if (edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit)
    return { file, edits }
  })
}

/** The text of a file with changes made. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight(
    (mended, edit) => mended.slice(0, edit.start) + edit.text + mended.slice(edit.end),
    text,
  )
}

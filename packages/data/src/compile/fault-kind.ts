/**
 * Records that show a fault, or show it mended: lines by the path of their file under `records/`. A file that the base
 * records of the tests have keeps its other keys; of one that they lack, the lines are the whole record.
 */
export type Example = Readonly<Record<string, string>>

/** What the compiler can find wrong, told so that a reader can look it up; the rules are such kinds too. */
export interface FaultKind {
  /** Stable code such as `E102`. */
  readonly code: string
  readonly name: string
  /** Names that a fault of the kind is printed with where they say more exactly what is wrong. */
  readonly otherNames?: readonly string[]
  /** Records that have this fault and no other. */
  readonly bad: Example
  /** The same records without a fault. */
  readonly good: Example
  /** Why it is a fault, in one line. */
  readonly reason: string
}

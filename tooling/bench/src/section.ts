import type { Comparison } from './comparison.ts'

/** What a section of the bench may use. */
export interface Bench {
  /** Registers what is done when the section is over. */
  readonly atTheEnd: (cleanUp: () => void) => void
  /** Says how far it is, apart from the result. */
  readonly say: (message: string) => void
  /** How often each thing is measured, where the reader asked for another number than that of the section. */
  readonly runs?: number
}

/** What a section found: what goes into the one table, a table of its own, and what a reader has to know of both. */
export interface Findings {
  /** Ours beside its peers; none where a section has no peer. */
  readonly comparisons: readonly Comparison[]
  /** What was measured, each with its version. */
  readonly versions: readonly string[]
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

/** One file in `sections/`, which exports it as `section`. */
export interface Section {
  readonly title: string
  run(bench: Bench): Promise<Findings>
}

/** Every option, with its placeholder and what it means; a command lists those that it takes. */
export const OPTIONS = {
  root: {
    type: 'string',
    written: '--root <directory>',
    means:
      'package directory that holds records/ (default: this one, or the records that the package brings)',
  },
  format: {
    type: 'string',
    written: '--format text|json|github',
    means: 'how to print (default: text; github in a GitHub workflow)',
  },
  out: {
    type: 'string',
    written: '--out <path>',
    means: 'file or directory to write (default: the terminal)',
  },
  fix: {
    type: 'boolean',
    written: '--fix',
    means: 'first mend the faults that have one right way to be mended',
  },
  watch: {
    type: 'boolean',
    written: '--watch',
    means: 'go on, and check again whenever a record is saved, until interrupted',
  },
  help: { type: 'boolean', short: 'h', written: '--help', means: 'what the command does' },
} as const satisfies Record<
  string,
  { type: 'string' | 'boolean'; short?: string; written: string; means: string }
>

export type Option = keyof typeof OPTIONS

export type Format = 'text' | 'json' | 'github'

/** What a command is given. */
export interface Invocation {
  /** Package directory with `records/`; nothing when none was named. */
  readonly root: string | undefined
  readonly format: Format
  readonly out: string | undefined
  readonly watch: boolean
  readonly fix: boolean
  readonly operands: readonly string[]
}

/** One command of the command line. */
export interface Command {
  /** How operands are written, such as `<file>`; empty when there are none. */
  readonly operands: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What it does, prints and ends with, for its own help page. */
  readonly details: string
  readonly options: readonly Option[]
  /**
   * Carries it out and gives the exit code: 0 nothing wrong, 1 faults found.
   * @throws Error whose message says what to do, when it cannot be carried out; the exit code is then 2
   */
  run(invocation: Invocation): number
}

import { Option } from 'commander'

const FORMATS = ['text', 'json', 'github'] as const

export type Format = (typeof FORMATS)[number]

/** Every option; a command lists those that it takes. */
export const OPTIONS = {
  root: new Option(
    '--root <directory>',
    'package directory that holds records/ (default: this one, or the records that the package brings)',
  ),
  format: new Option('--format <format>', 'how to print')
    .choices(FORMATS)
    .default(process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text', 'text; github in a GitHub workflow'),
  out: new Option('--out <path>', 'file or directory to write (default: the terminal)'),
  fix: new Option('--fix', 'first mend the faults that have one right way to be mended'),
  watch: new Option('--watch', 'go on, and check again whenever a record is saved, until interrupted'),
} as const satisfies Record<string, Option>

/** What a command is given; of the options, those that it takes. */
export interface Invocation {
  /** Package directory with `records/`; nothing when none was named. */
  readonly root?: string
  readonly format: Format
  readonly out?: string
  readonly watch?: boolean
  readonly fix?: boolean
  /** What the command is about; empty for one that takes nothing. */
  readonly operand: string
}

/** One command of the command line. */
export interface Command {
  /** What it is about, such as a file; a command without it takes nothing. */
  readonly operand?: { readonly name: string; readonly means: string }
  /** One line for the list of commands. */
  readonly summary: string
  /** What it does, prints and ends with, for its own help page. */
  readonly details: string
  readonly options: readonly (keyof typeof OPTIONS)[]
  /**
   * Carries it out and gives the exit code: 0 nothing wrong, 1 faults found.
   * @throws Error whose message says what to do, when it cannot be carried out; the exit code is then 2
   */
  run(invocation: Invocation): number
}

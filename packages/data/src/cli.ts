#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { build } from './cli/build.ts'
import { check } from './cli/check.ts'
import { coverage } from './cli/coverage.ts'
import { fingerprint } from './cli/fingerprint.ts'
import { verifySourceCommand } from './cli/verify-source.ts'

const HELP = `partnership-data <command>

  check                  read every record and list every fault        [--format text|json|github]
  build                  check, then write the dataset and its types   [--format text|json|github]
  coverage               which sentence of the article which record cites
  verify-source <file>   hold a copy of the article against its fingerprints and the quotations from it
  fingerprint <file>     print the fingerprints of a text, for its source record

  --root <directory>     package directory that holds records/ (default: this one)
  --help                 this page

Exit code 0: nothing wrong; 1: faults found; 2: the command could not be understood or carried out.
`

/** What every command is given. */
export interface Invocation {
  readonly root: string
  readonly format: 'text' | 'json' | 'github'
  readonly operands: readonly string[]
}

const COMMANDS: Readonly<Record<string, (invocation: Invocation) => number>> = {
  build,
  check,
  coverage,
  fingerprint,
  'verify-source': verifySourceCommand,
}

function main(argv: readonly string[]): number {
  const parsed = parseArguments(argv)
  if (typeof parsed === 'string') {
    console.error(`${parsed}\n\n${HELP}`)
    return 2
  }
  if (parsed.help || parsed.command === undefined) {
    console.log(HELP)
    return parsed.help ? 0 : 2
  }
  const command = Object.hasOwn(COMMANDS, parsed.command) ? COMMANDS[parsed.command] : undefined
  if (!command) {
    console.error(
      `There is no command "${parsed.command}"; the commands are ${Object.keys(COMMANDS).join(', ')}.`,
    )
    return 2
  }
  try {
    return command(parsed.invocation)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
}

function parseArguments(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        root: { type: 'string', default: process.cwd() },
        format: { type: 'string', default: process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const { format } = values
    if (format !== 'text' && format !== 'json' && format !== 'github') {
      return `--format ${format} is not known; use text, json or github.`
    }
    const [command, ...operands] = positionals
    return {
      command,
      help: values.help,
      invocation: { root: values.root, format, operands } satisfies Invocation,
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

process.exitCode = main(process.argv.slice(2))

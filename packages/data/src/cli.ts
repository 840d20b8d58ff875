#!/usr/bin/env node
import { CommanderError, Command as Subcommand } from 'commander'
import { build } from './cli/build.ts'
import { check } from './cli/check.ts'
import { type Command, type Invocation, OPTIONS } from './cli/command.ts'
import { coverage } from './cli/coverage.ts'
import { diff } from './cli/diff.ts'
import { docs } from './cli/docs.ts'
import { exportCommand } from './cli/export.ts'
import { fingerprint } from './cli/fingerprint.ts'
import { manifest, nodeProblem } from './cli/manifest.ts'
import { verifySourceCommand } from './cli/verify-source.ts'
import { why } from './cli/why.ts'

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  build,
  docs,
  coverage,
  export: exportCommand,
  'verify-source': verifySourceCommand,
  why,
  diff,
  fingerprint,
}

/** Carries out a command line and gives the exit code. */
function main(argv: readonly string[]): number {
  const problem = nodeProblem(manifest.engines.node, process.versions.node)
  if (problem) {
    console.error(problem)
    return 2
  }
  let exitCode = 0
  const program = new Subcommand('partnership-data')
    .summary('the records of a dataset on the command line')
    .version(manifest.version, '--version', 'the version of the package')
    .helpOption('-h, --help', 'what the command does')
    .helpCommand('help [command]', 'what a command does')
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit code 0: nothing wrong; 1: faults found; 2: the command could not be understood or carried out.',
    )
  for (const [name, command] of Object.entries(COMMANDS)) {
    addTo(program, name, command, (invocation) => {
      exitCode = command.run(invocation)
    })
  }
  try {
    program.parse(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    // What the parser found has been said; help and version end here too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
}

function addTo(
  program: Subcommand,
  name: string,
  { operand, summary, details, options }: Command,
  run: (invocation: Invocation) => void,
): void {
  const subcommand = program
    .command(name)
    .summary(summary)
    .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.\n\n${withoutLineBreaks(details)}`)
    .showHelpAfterError(`\npartnership-data help ${name} says more.`)
  if (operand) subcommand.argument(`<${operand.name}>`, operand.means)
  for (const option of options) subcommand.addOption(OPTIONS[option])
  subcommand.action((...given: unknown[]) => {
    const [first] = given
    // The parser gives the operand first where there is one, and the options as they were declared.
    const values = subcommand.opts<Partial<Invocation>>()
    run({ format: 'text', ...values, operand: operand ? String(first) : '' })
  })
}

/** Paragraphs of one line each, so that help is set to the width of the terminal; what is indented stays. */
function withoutLineBreaks(text: string): string {
  return text.replaceAll(/(?<=\S)\n(?=\S)/g, ' ')
}

// Whoever reads the output may have enough of it: `export json | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
process.exitCode = main(process.argv.slice(2))

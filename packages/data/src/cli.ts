#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { build } from './cli/build.ts'
import { check } from './cli/check.ts'
import { type Command, type Format, OPTIONS, type Option } from './cli/command.ts'
import { coverage } from './cli/coverage.ts'
import { diff } from './cli/diff.ts'
import { docs } from './cli/docs.ts'
import { exportCommand } from './cli/export.ts'
import { fingerprint } from './cli/fingerprint.ts'
import { verifySourceCommand } from './cli/verify-source.ts'
import { why } from './cli/why.ts'
import { didYouMean } from './compile/suggestion.ts'

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

const FORMATS: readonly string[] = ['text', 'json', 'github'] satisfies Format[]

function main(argv: readonly string[]): number {
  const parsed = parseArguments(argv)
  if (typeof parsed === 'string') return refuse(parsed)
  const { values, positionals } = parsed
  const [name, ...operands] = positionals[0] === 'help' ? positionals.slice(1) : positionals
  if (name === undefined) {
    console.log(helpPage())
    return values.help || positionals[0] === 'help' ? 0 : 2
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    const names = Object.keys(COMMANDS)
    console.error(
      `There is no command "${name}"${didYouMean(name, names)}; the commands are ${names.join(', ')}.`,
    )
    return 2
  }
  if (values.help || positionals[0] === 'help') {
    console.log(commandPage(name, command))
    return 0
  }
  // parseArgs gives no key that is not an option.
  const foreign = (Object.keys(values) as Option[]).find(
    (option) => option !== 'help' && !command.options.includes(option),
  )
  if (foreign) {
    console.error(`--${foreign} is not an option of ${name}.\n\n${commandPage(name, command)}`)
    return 2
  }
  const format = values.format ?? (process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text')
  if (!isFormat(format)) return refuse(`--format ${format} is not known; use text, json or github.`)
  try {
    return command.run({
      root: values.root,
      format,
      out: values.out,
      watch: values.watch ?? false,
      fix: values.fix ?? false,
      operands,
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
}

function refuse(message: string): number {
  console.error(`${message}\n\n${helpPage()}`)
  return 2
}

function isFormat(value: string): value is Format {
  return FORMATS.includes(value)
}

function parseArguments(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function helpPage(): string {
  const usages = Object.entries(COMMANDS).map(([name, { operands, summary }]) => [
    `${name} ${operands}`.trim(),
    summary,
  ])
  return [
    'partnership-data <command>',
    '',
    ...columns(usages),
    '',
    'partnership-data help <command> says more about one of them.',
    'Exit code 0: nothing wrong; 1: faults found; 2: the command could not be understood or carried out.',
  ].join('\n')
}

function commandPage(name: string, { operands, summary, details, options }: Command): string {
  const usage = ['partnership-data', name, operands, options.length > 0 ? '[options]' : '']
  const rows = options.map((option) => [OPTIONS[option].written, OPTIONS[option].means])
  return [
    `${usage.filter(Boolean).join(' ')}: ${summary}`,
    '',
    details,
    ...(rows.length > 0 ? ['', ...columns(rows)] : []),
  ].join('\n')
}

/** Rows of two columns, the second one in line. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length)) + 2
  return rows.map(([first = '', second = '']) => `  ${first.padEnd(width)}${second}`)
}

// Whoever reads the output may have enough of it: `export json | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
process.exitCode = main(process.argv.slice(2))

import { execFile, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url))
/** Compiled once and not at each start: the tests start some fifty processes. */
const COMPILE_CACHE = fileURLToPath(new URL('../.cache/node', import.meta.url))

/** Left out, not emptied: an empty `FORCE_COLOR` still asks for colour. */
const { FORCE_COLOR: _forced, NO_COLOR: _refused, GITHUB_ACTIONS: _workflow, ...surroundings } = process.env

export interface CliRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in a process of its own, away from the settings of the machine that the tests run on. */
export function runCli(
  operands: readonly string[],
  { cwd, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [CLI, ...operands],
      { cwd, env: { ...surroundings, NODE_COMPILE_CACHE: COMPILE_CACHE, ...env } },
      (error, stdout, stderr) => {
        if (error === null) resolve({ exitCode: 0, stdout, stderr })
        else if (typeof error.code === 'number') resolve({ exitCode: error.code, stdout, stderr })
        else reject(error)
      },
    )
  })
}

/** A command that goes on until it is stopped. */
export interface CliSession {
  /** What it prints from now on, up to and with the line that a pattern is found in; never ends where none comes. */
  readonly printsUntil: (pattern: RegExp) => Promise<string>
  readonly stop: () => void
}

/** Starts the command line in a process of its own and listens to it. */
export function startCli(operands: readonly string[]): CliSession {
  const child = spawn(process.execPath, [CLI, ...operands], {
    env: { ...surroundings, NODE_COMPILE_CACHE: COMPILE_CACHE },
  })
  let unread = ''
  let heard: () => void = () => {}
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      unread += text
      heard()
    })
  }
  return {
    async printsUntil(pattern) {
      for (;;) {
        const lines = unread.split('\n')
        const index = lines.slice(0, -1).findIndex((line) => pattern.test(line))
        if (index >= 0) {
          unread = lines.slice(index + 1).join('\n')
          return lines.slice(0, index + 1).join('\n')
        }
        await new Promise<void>((resolve) => {
          heard = resolve
        })
      }
    },
    stop: () => child.kill(),
  }
}

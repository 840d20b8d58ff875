import { execFile } from 'node:child_process'
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

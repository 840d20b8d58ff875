import { type ChildProcess, spawn } from 'node:child_process'

/** How a process ended, and what it said was wrong. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
}

/** A process that was started, and its end. */
export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

export interface Circumstances {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** A script of the shell that the command is handed to, as `"$@"`. */
  readonly shell?: string
  /** Whether the process leads a group of its own, so that it can be ended with all that it has started. */
  readonly isGroup?: boolean
}

/** Starts a command in a process of its own. */
export function start(command: readonly string[], circumstances: Circumstances = {}): Started {
  const { cwd, env = {}, shell, isGroup = false } = circumstances
  const [program = '', ...operands] = shell ? ['sh', '-c', shell, 'sh', ...command] : command
  const child = spawn(program, operands, { cwd, env: { ...process.env, ...env }, detached: isGroup })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdout.resume()
  return {
    child,
    ended: new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code, signal) => resolve({ code, signal, stderr }))
    }),
  }
}

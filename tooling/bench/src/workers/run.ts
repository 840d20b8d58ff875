import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { peakMemory } from './peak-memory.ts'

/** What a process that does one thing once says of it. */
export interface Run {
  readonly milliseconds: number
  readonly records: number
  /** The most memory that the process held, bytes. */
  readonly peakBytes: number
}

/** Prints a run as JSON, for the process that started this one. */
export function printRun(milliseconds: number, records: number): void {
  const run: Run = { milliseconds, records, peakBytes: peakMemory() }
  console.log(JSON.stringify(run))
}

/**
 * Runs a worker of this directory in a process of its own.
 * @throws Error with what it wrote when it fails
 */
export async function runWorker(name: string, ...operands: readonly string[]): Promise<Run> {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...operands])
  // Printed by printRun.
  return JSON.parse(stdout) as Run
}

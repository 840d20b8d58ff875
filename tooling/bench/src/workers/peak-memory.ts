import { existsSync, readFileSync } from 'node:fs'

const STATUS = '/proc/self/status'

/**
 * The most memory that this process has held, bytes. On Linux from its status file: the figure that Node.js gives
 * begins there with what the process that started this one had held.
 */
export function peakMemory(): number {
  if (!existsSync(STATUS)) return process.resourceUsage().maxRSS * 1024
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8')) ?? []
  if (kibibytes === undefined) throw new Error(`${STATUS} does not give VmHWM`)
  return Number(kibibytes) * 1024
}

import { cpus, loadavg, release, totalmem, type } from 'node:os'

/** The machine and the Node.js that the numbers are from, one fact an item. */
export function describeMachine(): string[] {
  const processors = cpus()
  return [
    `Processor: ${processors[0]?.model.trim() ?? 'unknown'}, ${processors.length} cores`,
    `Memory: ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `System: ${type()} ${release()} ${process.arch}`,
    `Node.js: ${process.versions.node}`,
    `Load before the run: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')} (1, 5 and 15 minutes; Windows always says 0)`,
  ]
}

import { createHash } from 'node:crypto'

/** One of several equal shares of all faults, numbered from 1. */
export interface Share {
  readonly number: number
  readonly of: number
}

/** What tells a fault from every other. */
export interface Place {
  readonly fileName: string
  readonly line: number
  readonly column: number
  readonly mutatorName: string
  readonly replacement: string
}

/** Reads `2/8`; nothing where the text says no share. */
export function readShare(text: string): Share | undefined {
  const [, number, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? []
  const share = { number: Number(number), of: Number(of) }
  return share.number <= share.of ? share : undefined
}

/**
 * Whether a fault belongs to a share. A digest decides, so a share is a random sample of all faults, the same at each
 * run, and all shares together are the whole.
 */
export function isInShare(
  { fileName, line, column, mutatorName, replacement }: Place,
  share: Share,
): boolean {
  const place = [fileName, line, column, mutatorName, replacement].join('\n')
  return createHash('sha256').update(place).digest().readUInt32BE() % share.of === share.number - 1
}

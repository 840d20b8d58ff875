import type { Bump } from '@partnership/data'
import type { PackedFiles } from './packed-files.ts'
import type { BumpReason } from './planned-bump.ts'
import type { ReleaseDifference } from './release-size.ts'
import { findProblems, summarise } from './verdict.ts'

export interface PlannedRelease {
  /** The version that is in the tree. */
  readonly version: string
  /** What the changesets ask for. */
  readonly planned: Bump | undefined
  /** Why they ask for it. */
  readonly reasons: readonly BumpReason[]
  /** What changed since the last release; nothing before the first. */
  readonly difference: ReleaseDifference | undefined
  readonly packed: PackedFiles
}

/** What would be published, for people, and what stands against it. */
export function describeRelease({ version, planned, reasons, difference, packed }: PlannedRelease): {
  readonly text: string
  readonly problems: readonly string[]
} {
  const next = planned === undefined ? version : nextVersion(version, planned)
  const unpacked = packed.files.reduce((sum, { bytes }) => sum + bytes, 0)
  const width = Math.max(...packed.files.map(({ bytes }) => String(bytes).length))
  const lines = [
    `@partnership/data ${version} → ${next}${planned === undefined ? ', since no changeset asks for a version' : ` (${planned}, as the changesets ask)`}`,
    ...reasons.map(({ bump, summary }) => `  ${bump}: ${summary}`),
    difference ? summarise(difference) : 'Nothing is released yet.',
    '',
    `${packed.files.length} files, ${unpacked} bytes; ${packed.archiveBytes} bytes to download:`,
    ...packed.files.map(({ path, bytes }) => `  ${String(bytes).padStart(width)}  ${path}`),
    '',
    'Nothing was published and nothing was changed.',
  ]
  return { text: lines.join('\n'), problems: difference ? findProblems(difference, planned) : [] }
}

/** The version after a bump; before 1.0 a major change is a minor one, as VERSIONING.md says. */
export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (bump === 'patch') return `${major}.${minor}.${patch + 1}`
  if (bump === 'minor' || major === 0) return `${major}.${minor + 1}.0`
  return `${major + 1}.0.0`
}

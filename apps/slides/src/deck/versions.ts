/** A deck that is built: both are put together from the same pages. */
export interface DeckVersion {
  /** The file that lists its slides. */
  readonly entry: string
  /** Name of the version, as files that people are handed carry it. */
  readonly name: 'full' | 'short'
  /** Address under which it is served, on a site that is at the root of its host. */
  readonly base: `/${string}/`
  /** Folder below that of the build. */
  readonly folder: string
  /** Minutes that a speaker has for it. */
  readonly minutes: number
}

export const FULL: DeckVersion = {
  entry: 'slides.md',
  name: 'full',
  base: '/slides/',
  folder: '',
  minutes: 40,
}

export const SHORT: DeckVersion = {
  entry: 'short.md',
  name: 'short',
  base: '/slides/short/',
  folder: 'short',
  minutes: 10,
}

export const VERSIONS: readonly DeckVersion[] = [FULL, SHORT]

/** The version that an entry file belongs to; the full one for a file that is none. */
export function versionOf(entry: string): DeckVersion {
  return VERSIONS.find((version) => entry.endsWith(version.entry)) ?? FULL
}

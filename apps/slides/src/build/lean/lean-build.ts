import type { Plugin } from 'vite'
import { coreChunk } from './core-chunk.ts'
import { subsetFonts } from './fonts/subset-fonts.ts'
import { mountNeighbours } from './mount-neighbours.ts'
import { poster } from './poster/poster.ts'
import { replaceModules } from './replace-modules.ts'
import type { ReplacementName } from './replacements.ts'
import { slideDetails } from './slide-details.ts'

/** A lever that is more than giving one module for another. */
interface Lever {
  readonly why: string
  /** Kilobytes in brotli by which the first slide was heavier with this lever off and all others on. */
  readonly saves: number
  readonly plugins: () => Plugin[]
}

const LEVERS = {
  poster: {
    why: 'The cover is painted before the program that shows slides has arrived. It costs some bytes.',
    saves: -0.8,
    plugins: poster,
  },
  details: {
    why: 'The first slide needs neither the notes of all slides nor the sources of the others.',
    saves: 4.9,
    plugins: slideDetails,
  },
  fonts: {
    why: 'A font holds the characters that the deck shows, and what stands in for it takes the same room.',
    saves: 26.7,
    plugins: () => [subsetFonts()],
  },
  chunk: {
    why: 'What the first slide always needs comes in one file: twelve requests fewer, better compressed.',
    saves: 8.4,
    plugins: () => [coreChunk()],
  },
  mounting: {
    why: 'Slides out of sight are loaded and not drawn. It saves memory, and nothing before the first slide.',
    saves: 0,
    plugins: () => [mountNeighbours()],
  },
} as const satisfies Record<string, Lever>

type LeverName = ReplacementName | keyof typeof LEVERS

/** Every lever, each on unless it is set to `false`; to measure what one saves, switch it off and build. */
export type LeanOptions = Partial<Record<LeverName, boolean>>

/** Makes the deck light: the first slide asks for little, and for nothing that no slide uses. */
export function leanBuild(options: LeanOptions = {}): Plugin[] {
  const isOn = (name: LeverName) => options[name] ?? true
  return [
    replaceModules(isOn),
    ...Object.entries<Lever>(LEVERS).flatMap(([name, { plugins }]) =>
      // The keys are those of the table.
      isOn(name as LeverName) ? plugins() : [],
    ),
  ]
}

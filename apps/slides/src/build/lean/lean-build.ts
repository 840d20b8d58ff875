import type { Plugin } from 'vite'
import { coreChunk } from './core-chunk.ts'
import { subsetFonts } from './fonts/subset-fonts.ts'
import { poster } from './poster/poster.ts'
import { replaceModules } from './replace-modules.ts'
import type { ReplacementName } from './replacements.ts'
import { slideDetails } from './slide-details.ts'

/** Every lever, each on unless it is set to `false`; to measure what one saves, switch it off and build. */
export type LeanOptions = Partial<Record<ReplacementName | 'chunk' | 'details' | 'fonts' | 'poster', boolean>>

/** Makes the deck light: the first slide asks for little, and for nothing that no slide uses. */
export function leanBuild(options: LeanOptions = {}): Plugin[] {
  const isOn = (lever: keyof LeanOptions) => options[lever] ?? true
  return [
    replaceModules(isOn),
    ...(isOn('poster') ? poster() : []),
    ...(isOn('details') ? slideDetails() : []),
    ...(isOn('fonts') ? [subsetFonts()] : []),
    ...(isOn('chunk') ? [coreChunk()] : []),
  ]
}

import type { Origins } from '@partnership/supply-chain/list-shipped'
import { CUTS } from './lean/fonts/cuts.ts'

/** Collections of icons that Slidev draws its controls with, by the names that it calls them by. */
export const ICON_COLLECTIONS = ['carbon', 'ph', 'svg-spinners'] as const

const iconPackage = (collection: string) => `@slidev/cli>@slidev/client>@iconify-json/${collection}`

/** Whose code the modules are that Slidev and plugins make. */
export const ORIGINS: Origins = [
  // The outline of the land.
  [/^virtual:deck-map$/, 'world-atlas'],
  [/^virtual:(?:deck-data\/|speaker-notes$)/, null],
  [/^\/@slidev\//, '@slidev/cli'],
  [/^\/@server-reactive\//, '@slidev/cli>vite-plugin-vue-server-ref'],
  ...ICON_COLLECTIONS.map((name) => [new RegExp(`^~icons/${name}/`), iconPackage(name)] as const),
]

/** What is cut from fonts before the deck is bundled, and what is written into its styles. */
export const MADE_FROM: readonly string[] = [
  ...CUTS.map(({ from }) => from),
  ...ICON_COLLECTIONS.map(iconPackage),
  '@slidev/cli>unocss',
  '@slidev/cli>unocss>@unocss/preset-typography',
]

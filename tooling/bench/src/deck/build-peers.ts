import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { emptyDirectory, peersProject, runProgram, writeSources } from '../browser-load/peers-project.ts'
import type { OutlineSlide } from './outline.ts'
import { writeRevealDeck, writeSlidevDeck, writeSpectacleDeck } from './peer-sources.ts'

/** Where the peers of the deck are installed and built. */
export const DECK_PEERS = peersProject('deck', '600 MB')

/**
 * Programs of the peers, by their path in the project: by the one in pnpm's store Slidev takes itself for a global
 * installation and looks for themes elsewhere.
 */
const PROGRAMS = {
  slidev: 'node_modules/@slidev/cli/bin/slidev.mjs',
  vite: 'node_modules/vite/bin/vite.js',
} as const

/** A deck made with another tool. */
export interface Peer {
  readonly name: string
  readonly selector: string
  /** Packages whose versions say what was measured. */
  readonly packages: readonly string[]
  readonly builtWith: keyof typeof PROGRAMS
  /** Its slides are those of its makers and not those of the outline. */
  readonly hasOwnSlides?: boolean
  /** Writes its sources into a directory. */
  readonly write: (directory: string, outline: readonly OutlineSlide[]) => void
}

/** Texts of a slide rather than the slide: a layout that places its parts itself has no height. */
export const SLIDEV_SELECTOR = '.slidev-page :is(h1, h2, p, li)'
const REVEAL_SELECTOR = '.reveal .slides section.present :is(h2, li)'

/** The peer than which ours has to be lighter. */
export const PLAIN_SLIDEV = 'Slidev plain'

export const PEERS: readonly Peer[] = [
  {
    name: 'Slidev starter',
    selector: SLIDEV_SELECTOR,
    packages: ['create-slidev', '@slidev/theme-seriph'],
    builtWith: 'slidev',
    hasOwnSlides: true,
    write: (directory) =>
      cpSync(join(DECK_PEERS.root, 'node_modules/create-slidev/template'), directory, {
        recursive: true,
        dereference: true,
      }),
  },
  {
    name: PLAIN_SLIDEV,
    selector: SLIDEV_SELECTOR,
    packages: ['@slidev/cli', '@slidev/theme-default'],
    builtWith: 'slidev',
    write: (directory, outline) => writeSources(directory, writeSlidevDeck(outline)),
  },
  {
    name: 'reveal.js',
    selector: REVEAL_SELECTOR,
    packages: ['reveal.js'],
    builtWith: 'vite',
    write: (directory, outline) => writeSources(directory, writeRevealDeck(outline, 'black')),
  },
  {
    name: 'reveal.js, no theme',
    selector: REVEAL_SELECTOR,
    packages: [],
    builtWith: 'vite',
    write: (directory, outline) => writeSources(directory, writeRevealDeck(outline)),
  },
  {
    name: 'Spectacle',
    selector: '#root li',
    packages: ['spectacle', 'react'],
    builtWith: 'vite',
    write: (directory, outline) => writeSources(directory, writeSpectacleDeck(outline)),
  },
]

/** Builds a peer for production. @returns the directory to serve */
export async function buildPeer(peer: Peer, outline: readonly OutlineSlide[]): Promise<string> {
  const directory = emptyDirectory(DECK_PEERS, peer.name)
  peer.write(directory, outline)
  await runProgram(directory, join(DECK_PEERS.root, PROGRAMS[peer.builtWith]), ['build'])
  return join(directory, 'dist')
}

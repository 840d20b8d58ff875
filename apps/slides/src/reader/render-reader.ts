import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { deckModules } from '../build/deck-modules.ts'
import { subsetFonts } from '../build/lean/fonts/subset-fonts.ts'
import { mapData } from '../build/map-data.ts'
import type { DeckContent } from '../content/deck-content.ts'
import { ROOT } from '../deck/deck-files.ts'
import { versionOf } from '../deck/versions.ts'
import { ASSETS_FOLDER, deckStylesInLayer, pageStyles } from './deck-styles.ts'
import { slideComponents } from './slide-components.ts'
import { standIns } from './stand-ins.ts'
import { staticMarkup } from './static-markup.ts'

/** A file of the reader, by its path from the page. */
export interface ReaderFile {
  readonly path: string
  readonly content: string | Uint8Array
}

export interface RenderedReader {
  /** The HTML of each slide, in their order. */
  readonly slides: readonly string[]
  readonly body: string
  /** The stylesheet and its fonts. */
  readonly files: readonly ReaderFile[]
}

/** Renders every slide of a version with its own layout and components, and the page around them, without a browser. */
export async function renderReader(entry: string, content: DeckContent): Promise<RenderedReader> {
  const { programs, files } = await keepEnvironment(() => bundle(entry, content))
  // Vue is imported from the packages of the deck, so the program has to stand below its folder; under a name of its own
  // each time, since a module is read once a name.
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(ROOT, '.cache/reader-'))
  try {
    for (const { path, content: program } of programs) writeFileSync(join(folder, path), program)
    // The module that was just built from this file.
    const { renderSlide, renderPage } = (await import(
      pathToFileURL(join(folder, 'render.mjs')).href
    )) as typeof import('./render.ts')
    const total = content.slides.length
    const site = pathToSite(versionOf(entry).base)
    const slides = await Promise.all(
      content.slides.map(async ({ number, settings }) =>
        staticMarkup(await renderSlide({ number, settings, total, site }), {
          number,
          isFirst: number === 1,
          site,
        }),
      ),
    )
    return { slides, body: await renderPage(content, slides), files }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The way from the reader of a version up to the root of the site, wherever that is served. */
export function pathToSite(base: string): string {
  const folders = base.split('/').filter(Boolean)
  return '../'.repeat(folders.length + 1)
}

/** A build of Vite tells the whole process that it runs in production; Slidev's server, started later, then serves nothing. */
async function keepEnvironment<T>(run: () => Promise<T>): Promise<T> {
  const { NODE_ENV } = process.env
  try {
    return await run()
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
}

/** What Vite makes of the slides: programs for the server, and the files that the page needs. */
async function bundle(entry: string, content: DeckContent) {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      standIns(),
      slideComponents(content.slides),
      deckModules(entry),
      mapData(entry),
      subsetFonts(),
      deckStylesInLayer(),
      vue(),
    ],
    build: {
      ssr: join(import.meta.dirname, 'render.ts'),
      ssrEmitAssets: true,
      write: false,
      minify: false,
      cssMinify: true,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rollupOptions: {
        output: {
          entryFileNames: 'render.mjs',
          chunkFileNames: '[name].mjs',
          assetFileNames: `${ASSETS_FOLDER}/[name]-[hash][extname]`,
        },
      },
    },
  })
  const programs: ReaderFile[] = []
  const files: ReaderFile[] = []
  for (const built of [result].flat()) {
    if (!('output' in built)) throw new Error('Vite watches instead of building.')
    for (const file of built.output) {
      if (file.type === 'chunk') programs.push({ path: file.fileName, content: file.code })
      else if (file.fileName.endsWith('.css'))
        files.push({ path: file.fileName, content: pageStyles(Buffer.from(file.source).toString()) })
      else files.push({ path: file.fileName, content: file.source })
    }
  }
  return { programs, files }
}

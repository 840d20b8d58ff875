import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { ROOT } from '../../../deck/deck-files.ts'
import { cutFonts, fontStyles } from './cut-fonts.ts'
import { CUTS, nameOf } from './cuts.ts'
import { shownCharacters } from './shown-characters.ts'

const CACHE = join(ROOT, '.cache/fonts')
const PLAIN = /\/styles\/fonts\.css$/
/** Slide 1 is in English; what other scripts need is asked for when a slide shows it. */
const PRELOADED = CUTS.filter(({ isFirst }) => isFirst).map(
  // What the build appends is a hash of eight characters; `latin-ext` is another file.
  (cut) => new RegExp(`/${nameOf(cut, 'latin')}-[\\w-]{8}\\.woff2$`),
)

/** Gives the deck fonts that hold the characters it shows, in place of the whole ones that `styles/fonts.css` names. */
export function subsetFonts(): Plugin {
  let base = '/'
  return {
    name: 'lean:fonts',
    enforce: 'pre',
    config: () => ({
      // A font in a style sheet is loaded by everybody; as a file it is loaded by those who need it.
      build: { assetsInlineLimit: (file: string) => (file.endsWith('.woff2') ? false : undefined) },
    }),
    configResolved: (config) => {
      base = config.base
    },
    async resolveId(asked, importer) {
      if (!PLAIN.test(`/${asked}`) && !asked.endsWith('./fonts.css')) return undefined
      const found = await this.resolve(asked, importer, { skipSelf: true })
      return found && PLAIN.test(found.id) ? writeFonts(shownCharacters()) : found
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const fonts = Object.keys(bundle ?? {}).filter((file) => PRELOADED.some((name) => name.test(file)))
        return fonts.map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: base + file, crossorigin: '' },
            injectTo: 'head',
          }),
        )
      },
    },
  }
}

/** Writes the fonts and their style sheet, once for the same characters. The path of the style sheet comes back. */
export async function writeFonts(characters: ReadonlySet<string>): Promise<string> {
  const fonts = await cutFonts(characters)
  const styles = await fontStyles(fonts)
  const hash = createHash('sha256').update(styles)
  for (const { bytes } of fonts) hash.update(bytes)
  const directory = join(CACHE, hash.digest('hex').slice(0, 16))
  if (!existsSync(directory)) {
    mkdirSync(CACHE, { recursive: true })
    // Written beside its place and renamed, since several builds may run at the same moment.
    const partial = mkdtempSync(join(CACHE, 'partial-'))
    for (const { name, bytes } of fonts) writeFileSync(join(partial, name), bytes)
    writeFileSync(join(partial, 'fonts.css'), styles)
    try {
      renameSync(partial, directory)
    } catch (error) {
      rmSync(partial, { recursive: true })
      if (!existsSync(directory)) throw error
    }
  }
  return join(directory, 'fonts.css')
}

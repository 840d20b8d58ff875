import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPackage } from '@partnership/supply-chain/package-directory'
import { readShipped, type ShippedPackage } from '@partnership/supply-chain/shipped-package'
import type { Link } from '../html/link.ts'
import type { PageAssets } from '../pages/page.ts'
import { bundleClient } from './client-script.ts'
import { fingerprinted } from './fingerprint.ts'

/** Folder of the files of the pages, each under a name that changes with its content, so that it can be kept for ever. */
export const ASSETS_FOLDER = 'assets'

const SOURCE = join(import.meta.dirname, '..')
const FONTS = [
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
] as const
const STYLES = ['base.css', 'landing.css', 'data.css', 'search.css', 'docs.css', 'licences.css'] as const

export interface WrittenAssets {
  readonly assets: PageAssets
  /** Packages of others that something of is among them. */
  readonly shipped: readonly ShippedPackage[]
}

/** Writes fonts, styles, icon and script of the pages below a directory. */
export async function writeAssets(directory: string, link: Link): Promise<WrittenAssets> {
  const folder = join(directory, ASSETS_FOLDER)
  mkdirSync(folder, { recursive: true })
  const write = (name: string, content: string | Uint8Array) => {
    const written = fingerprinted(name, content)
    writeFileSync(join(folder, written), content)
    return written
  }
  const address = (name: string) => link(`/${ASSETS_FOLDER}/${name}`)

  const fonts = FONTS.map((font) => {
    const [scope = '', name = '', ...file] = font.split('/')
    const packageDirectory = findPackage(`${scope}/${name}`, import.meta.dirname)
    const original = file.at(-1) ?? ''
    const written = write(original, readFileSync(join(packageDirectory, ...file)))
    return { original, written, shipped: readShipped(packageDirectory) }
  })
  const styles = STYLES.map((name) => readFileSync(join(SOURCE, 'styles', name), 'utf8')).join('\n')
  const css = fonts.reduce(
    (text, { original, written }) => text.replace(`./${original}`, `./${written}`),
    styles,
  )
  const search = await bundleClient(join(SOURCE, 'client/search.ts'))
  return {
    assets: {
      stylesheet: address(write('site.css', css)),
      icon: address(write('icon.svg', readFileSync(join(SOURCE, 'styles/icon.svg')))),
      preloadedFonts: fonts.slice(0, 2).map(({ written }) => address(written)),
      search: address(write('search.js', search.code)),
    },
    shipped: [...fonts.map((font) => font.shipped), ...search.shipped],
  }
}

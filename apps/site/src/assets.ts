import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageAssets } from './pages/page.ts'

/** In the order in which they are read by the browser. */
const STYLESHEETS = ['tokens', 'fonts', 'base', 'landing', 'data', 'tables'] as const

/** Fonts of the first screen: headings and running text. */
const PRELOADED = ['source-serif-4-latin-600-normal', 'source-sans-3-latin-400-normal']

/** Writes stylesheet and fonts under names that change with their content, so that browsers may keep them for good. */
export function writeAssets(site: string): PageAssets {
  const directory = join(site, 'assets')
  mkdirSync(directory, { recursive: true })
  const fonts = new Map<string, string>()
  const css = STYLESHEETS.map((name) => readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8'))
    .join('\n')
    .replace(/url\("(@fontsource\/[^"]+)"\)/g, (_, specifier: string) => {
      const file = fileURLToPath(import.meta.resolve(specifier))
      const address = fonts.get(specifier) ?? writeHashed(directory, basename(file), readFileSync(file))
      fonts.set(specifier, address)
      return `url("${address}")`
    })
  return {
    stylesheet: writeHashed(directory, 'site.css', Buffer.from(css)),
    preloadedFonts: [...fonts].flatMap(([specifier, address]) =>
      PRELOADED.includes(basename(specifier, '.woff2')) ? [address] : [],
    ),
  }
}

function writeHashed(directory: string, name: string, content: Buffer): string {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
  const extension = extname(name)
  const hashed = `${basename(name, extension)}-${hash}${extension}`
  writeFileSync(join(directory, hashed), content)
  return `/assets/${hashed}`
}

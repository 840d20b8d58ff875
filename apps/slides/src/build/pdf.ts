// Writes the deck as a PDF with tags and an outline, one page a slide. Slidev's own export asks for a browser package of
// its own and leaves out the tags, so the page that it prints is printed here, by the browser that the tests use.
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { launchBrowser } from '@partnership/browser'
import { createServer, parser, resolveOptions } from '@slidev/cli'
import preparser from '../../setup/preparser.ts'
import { FULL } from '../deck/versions.ts'
import { slideCount } from './deck-data.ts'

const PAGE = { width: 1280, height: 720 } as const
const TIMEOUT = 60_000

const root = resolve(import.meta.dirname, '../..')
const output = resolve(root, process.argv[2] ?? 'briefing.pdf')
mkdirSync(dirname(output), { recursive: true })
process.chdir(root)

// Slidev's command sets the preparser up; without it the slides would show their references.
parser.injectPreparserExtensionLoader(async (_roots, headmatter, filepath) =>
  preparser({ headmatter, filepath, mode: 'export' }),
)
const options = await resolveOptions({ entry: FULL.entry }, 'export')
const server = await createServer(options, { clearScreen: false, logLevel: 'error' })
await server.listen()
try {
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('Slidev listens nowhere.')
  await print(`${address}?print=true#print`, slideCount(FULL.entry))
  console.log(`Wrote ${slideCount(FULL.entry)} pages to ${output}.`)
} finally {
  await server.close()
}
process.exit(0)

/** Prints every slide; fails when one is not shown, since a PDF of blank pages is a PDF too. */
async function print(address: string, slides: number): Promise<void> {
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width: PAGE.width, height: PAGE.height * slides } })
  page.setDefaultTimeout(TIMEOUT)
  await page.emulateMedia({ colorScheme: 'light', media: 'screen' })
  await page.goto(address)
  await page.waitForFunction((count) => {
    const shown = [...document.querySelectorAll('.print-slide-container .deck-slide h1')]
    return shown.filter((headline) => headline.getBoundingClientRect().height > 0).length === count
  }, slides)
  await page.evaluate(() => document.fonts.ready)
  await page.pdf({
    path: output,
    width: `${PAGE.width}px`,
    height: `${PAGE.height}px`,
    printBackground: true,
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
    // The last slide is followed by an empty page otherwise.
    pageRanges: `1-${slides}`,
  })
  await browser.close()
}

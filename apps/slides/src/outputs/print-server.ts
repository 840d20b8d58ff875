import type { Browser, Page } from '@partnership/browser'
import { createServer, parser, resolveOptions } from '@slidev/cli'
import preparser from '../../setup/preparser.ts'
import { ROOT } from '../deck/deck-files.ts'
import type { DeckVersion } from '../deck/versions.ts'

/** Canvas of a slide in CSS pixels. */
export const CANVAS = { width: 1280, height: 720 } as const
/** Milliseconds that the page may take for one thing. */
const TIMEOUT = 60_000
const ATTEMPTS = 4
/** Milliseconds for which the number of printed steps has to stay the same: Slidev counts them while it draws. */
const SETTLED = 400

/** A version of the deck, served for printing. */
export interface PrintServer {
  /**
   * Opens the page on which Slidev prints, every slide below the other, or every step of every slide, and gives it to
   * `use`. The server may have the page loaded again at any moment, when it has found out what it has to prepare; then
   * `use` runs once more, on the new page.
   * @param scale Pixels of a picture for each of the canvas.
   */
  readonly print: <T>(
    browser: Browser,
    steps: 'last' | 'each',
    use: (page: Page) => Promise<T>,
    scale?: number,
  ) => Promise<T>
  readonly close: () => Promise<void>
}

/**
 * Serves a version with Slidev's own server, on which its print page is. Slidev's export asks for a browser package of
 * its own and leaves out what makes a PDF accessible.
 */
export async function servePrint({ entry }: DeckVersion, slides: number): Promise<PrintServer> {
  process.chdir(ROOT)
  // Slidev's command sets the preparser up; without it the slides would show their references.
  parser.injectPreparserExtensionLoader(async (_roots, headmatter, filepath) =>
    preparser({ headmatter, filepath, mode: 'export' }),
  )
  const options = await resolveOptions({ entry }, 'export')
  const server = await createServer(options, { clearScreen: false, logLevel: 'error' })
  await server.listen()
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('Slidev listens nowhere.')
  const open = async (browser: Browser, steps: 'last' | 'each', scale: number) => {
    // Paper is measured on the whole page; a picture of all slides at once would be too large to draw.
    const isForPaper = steps === 'last' && scale === 1
    const page = await browser.newPage({
      viewport: { ...CANVAS, height: isForPaper ? CANVAS.height * slides : CANVAS.height },
      deviceScaleFactor: scale,
      colorScheme: 'light',
    })
    page.setDefaultTimeout(TIMEOUT)
    await page.emulateMedia({ colorScheme: 'light', media: 'screen' })
    await page.goto(`${address}?print=${steps === 'last' ? 'true' : 'clicks'}#print`)
    return page
  }
  return {
    print: (browser, steps, use, scale = 1) =>
      useWhole(
        () => open(browser, steps, scale),
        async (page) => {
          await printed(page, slides)
          return use(page)
        },
      ),
    close: () => server.close(),
  }
}

/** Waits until every slide is drawn, and takes away what belongs to the machine. */
async function printed(page: Page, slides: number): Promise<void> {
  // Blank pages are pages too: every slide has to show its headline.
  await page.waitForFunction(isPrinted, { slides, settled: SETTLED }, { polling: 100 })
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(dropLinksInside)
}

/** Opens a page and uses it; when it was loaded again meanwhile, what came of that is worth nothing, and a new one is used. */
export async function useWhole<T>(open: () => Promise<Page>, use: (page: Page) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const page = await open()
    const first = await page.evaluateHandle(() => document)
    // A document that another has taken the place of can no longer be asked anything.
    const isWhole = () => first.evaluate(() => true).catch(() => false)
    try {
      const made = await use(page)
      if (await isWhole()) return made
    } catch (error) {
      if (await isWhole()) throw error
    } finally {
      await page.close()
    }
    if (attempt === ATTEMPTS)
      throw new Error(`the page that prints was loaded again ${ATTEMPTS} times while it was used`)
  }
}

/** Links inside the site would lead everybody who is handed a file to the machine that it was made on. Runs in the page. */
function dropLinksInside(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
    if (link.origin === location.origin) link.removeAttribute('href')
}

/** Whether every slide shows its headline, and no step has been added for a while. Runs in the page. */
function isPrinted({ slides, settled }: { slides: number; settled: number }): boolean {
  const printed = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  const shown = printed.filter((slide) => {
    const headline = slide.querySelector('.deck-slide h1')
    return headline !== null && headline.getBoundingClientRect().height > 0
  })
  const numbers = new Set(shown.map(({ id }) => id.split('-')[0]))
  const { dataset } = document.documentElement
  if (dataset.printed !== `${printed.length}`) {
    dataset.printed = `${printed.length}`
    dataset.printedSince = `${Date.now()}`
  }
  const isSettled = Date.now() - Number(dataset.printedSince) >= settled
  return isSettled && shown.length === printed.length && numbers.size === slides
}

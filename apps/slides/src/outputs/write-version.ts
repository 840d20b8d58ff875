import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@partnership/browser'
import { type DeckContent, readDeckContent } from '../content/deck-content.ts'
import type { DeckVersion } from '../deck/versions.ts'
import { renderReader } from '../reader/render-reader.ts'
import { loadDataset } from '../references/dataset.ts'
import { deckMarkdown } from './deck-markdown.ts'
import { printHandout } from './handout.ts'
import { printSlides } from './pdf.ts'
import { pictureName, takePictures } from './pictures.ts'
import { deckPptx } from './pptx.ts'
import { type PrintServer, servePrint } from './print-server.ts'
import { fileOf, type Way } from './ways.ts'

/** Pixels of a picture for each of the canvas. */
const PICTURE_SCALE = 2

interface Job {
  readonly version: DeckVersion
  readonly content: DeckContent
  readonly ways: readonly Way[]
  readonly folder: string
}

/** Writes a version of the deck in the given ways into a folder. */
export async function writeVersion(
  version: DeckVersion,
  ways: readonly Way[],
  folder: string,
  openBrowser: () => Promise<Browser>,
): Promise<void> {
  const content = readDeckContent(version.entry, loadDataset(readFileSync))
  const job = { version, content, ways, folder }
  mkdirSync(folder, { recursive: true })
  if (ways.includes('markdown')) {
    const { slides } = await renderReader(version.entry, content)
    writeFileSync(join(folder, fileOf('markdown', version)), deckMarkdown(content, slides))
  }
  if (ways.every((way) => way === 'markdown')) return
  const server = await servePrint(version, content.slides.length)
  try {
    const browser = await openBrowser()
    await printPages(job, server, browser)
    await writePictures(job, server, browser)
  } finally {
    await server.close()
  }
}

async function printPages({ version, content, ways, folder }: Job, server: PrintServer, browser: Browser) {
  if (!ways.includes('pdf') && !ways.includes('handout')) return
  await server.print(browser, 'last', async (page) => {
    if (ways.includes('pdf'))
      await printSlides(page, join(folder, fileOf('pdf', version)), content.slides.length)
    // The handout takes the place of the slides on the page, so it comes last.
    if (ways.includes('handout')) await printHandout(page, join(folder, fileOf('handout', version)), content)
  })
}

async function writePictures({ version, content, ways, folder }: Job, server: PrintServer, browser: Browser) {
  const take = (steps: 'last' | 'each') => server.print(browser, steps, takePictures, PICTURE_SCALE)
  if (ways.includes('png')) {
    const pictures = await take('each')
    const pngs = join(folder, fileOf('png', version))
    mkdirSync(pngs)
    for (const picture of pictures) writeFileSync(join(pngs, pictureName(picture)), picture.png)
  }
  if (ways.includes('pptx'))
    writeFileSync(join(folder, fileOf('pptx', version)), await deckPptx(content, await take('last')))
}

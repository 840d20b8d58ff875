// Writes the deck as a PDF with tags and an outline, one page a slide. Slidev's own export wants a browser package of its
// own and leaves out the tags, so the page that it prints is printed here, by the browser that the tests use.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { launchBrowser } from '@partnership/browser'
import { slideCount } from './deck-data.ts'

const PAGE = { width: 1280, height: 720 } as const
const START_TIMEOUT = 60_000

const root = resolve(import.meta.dirname, '../..')
const output = resolve(root, process.argv[2] ?? 'dist/briefing.pdf')
mkdirSync(dirname(output), { recursive: true })

const port = await freePort()
const slidev = spawn(
  process.execPath,
  [
    join(root, 'node_modules/@slidev/cli/bin/slidev.mjs'),
    'slides.md',
    '--port',
    String(port),
    '--log',
    'error',
  ],
  // Slidev reads commands from its input; without one it would stop at once.
  { cwd: root, stdio: ['pipe', 'ignore', 'inherit'] },
)
try {
  await answers(`http://localhost:${port}/`, slidev)
  await print(`http://localhost:${port}/?print=true#print`, slideCount())
  console.log(`Wrote ${slideCount()} pages to ${output}.`)
} finally {
  slidev.kill()
}

/** Prints every slide; fails when one is missing, since a PDF of blank pages is a PDF too. */
async function print(address: string, slides: number): Promise<void> {
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width: PAGE.width, height: PAGE.height * slides } })
  await page.emulateMedia({ colorScheme: 'light', media: 'screen' })
  await page.goto(address)
  await page.waitForFunction(
    (count) => document.querySelectorAll('.deck-slide h1').length === count,
    slides,
    {
      timeout: START_TIMEOUT,
    },
  )
  await page.evaluate(() => document.fonts.ready)
  await page.pdf({
    path: output,
    width: `${PAGE.width}px`,
    height: `${PAGE.height}px`,
    printBackground: true,
    tagged: true,
    outline: true,
    // The last slide is followed by an empty page otherwise.
    pageRanges: `1-${slides}`,
  })
  await browser.close()
}

/** Waits until the server answers; fails at once when it has stopped. */
async function answers(address: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + START_TIMEOUT
  while (Date.now() < end) {
    if (server.exitCode !== null) throw new Error(`Slidev stopped with ${server.exitCode}.`)
    const response = await fetch(address).catch(() => undefined)
    if (response?.ok) return
    await new Promise((continueLater) => setTimeout(continueLater, 200))
  }
  throw new Error(`Slidev did not answer within ${START_TIMEOUT / 1000} s.`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise<void>((closed) => server.close(() => closed()))
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}

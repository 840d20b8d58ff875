import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Browser,
  launchBrowser,
  type Page,
  type ServedDirectory,
  serveDirectory,
} from '@partnership/browser'
import { dataset, formatDate, timeline } from '@partnership/data'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The file that the package publishes. */
const text = readFileSync(
  fileURLToPath(import.meta.resolve('@partnership/data/exports/timeline.json')),
  'utf8',
)

/** TimelineJS as its makers built it. */
const TIMELINEJS = dirname(fileURLToPath(import.meta.resolve('@knight-lab/timelinejs/package.json')))

/** A page that hands the file of `?file=` to TimelineJS; `ready` has what it read, once it has drawn it. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Timeline</title>
<link rel="stylesheet" href="dist/css/timeline.css"><div id="timeline" style="height:600px"></div>
<script src="dist/js/timeline.js"></script>
<script>
draw(new URLSearchParams(location.search).get('file'))
async function draw(file) {
  const data = await (await fetch(file)).json()
  const timeline = new TL.Timeline('timeline', data, { font: null })
  window.timeline = timeline
  timeline.on('loaded', () => {
    document.body.dataset.read = JSON.stringify(timeline.config.events.map((event) => ({
      id: event.unique_id, date: event.display_date, start: event.start_date.data, headline: event.text.headline,
    })))
  })
}
</script>`

interface ReadEvent {
  readonly id: string
  readonly date: string
  readonly start: { readonly year: number; readonly month: string | number; readonly day: string | number }
  readonly headline: string
}

let directory: string
let browser: Browser
let server: ServedDirectory

beforeAll(async () => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'timelinejs-')))
  cpSync(join(TIMELINEJS, 'dist'), join(directory, 'dist'), { recursive: true })
  writeFileSync(join(directory, 'index.html'), PAGE)
  writeFileSync(join(directory, 'timeline.json'), text)
  writeFileSync(join(directory, 'broken.json'), text.replaceAll('"start_date"', '"begins"'))
  server = await serveDirectory(directory)
  browser = await launchBrowser()
}, 60_000)

afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(directory, { recursive: true })
})

async function open(file: string): Promise<{ page: Page; foreign: string[]; errors: string[] }> {
  const page = await browser.newPage()
  const foreign: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) foreign.push(request.url())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(`${server.url}?file=${file}`)
  return { page, foreign, errors }
}

describe('the timeline', () => {
  it('is read by TimelineJS in a browser: every event, its headline and its date in words', async () => {
    const { page, foreign, errors } = await open('timeline.json')
    await page.locator('body[data-read]').waitFor()
    const read: readonly ReadEvent[] = JSON.parse(
      (await page.locator('body').getAttribute('data-read')) ?? '',
    )
    // TimelineJS has its own order for dates that begin together.
    const expected = timeline(dataset).map(({ id, date, title, status }) => ({
      id,
      date: formatDate(date),
      headline: status === 'contested-claim' ? `${title} (contested claim)` : title,
    }))
    const byId = (list: readonly { readonly id: string }[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(read.map(({ id, date, headline }) => ({ id, date, headline })))).toEqual(byId(expected))
    const starts = read.map(({ start }) => start.year)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))

    await page.evaluate("timeline.goToId('treaty-signing')")
    const slide = page.locator('#treaty-signing')
    await slide.getByText('17 January 2025').first().waitFor()
    expect(await slide.locator('a').count()).toBeGreaterThan(1)
    expect([foreign, errors]).toEqual([[], []])
  }, 60_000)

  it('is refused by TimelineJS when its dates are missing', async () => {
    const { page } = await open('broken.json')
    await page.getByText('Timeline configuration has no events').first().waitFor()
  }, 60_000)
})

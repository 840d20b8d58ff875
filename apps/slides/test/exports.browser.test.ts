import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, launchBrowser } from '@partnership/browser'
import { answerParts } from '@partnership/data'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDeckContent } from '../src/content/deck-content.ts'
import { VERSIONS } from '../src/deck/versions.ts'
import { notesText } from '../src/outputs/pptx.ts'
import { fileOf } from '../src/outputs/ways.ts'
import { loadDataset } from '../src/references/dataset.ts'
import {
  linksOf,
  officeParts,
  openPdf,
  outlineTitles,
  type Pdf,
  pageTexts,
  pixelSpread,
  squeeze,
  xmlText,
} from './exported.ts'

const SCRIPT = resolve(import.meta.dirname, '../src/outputs/exports.ts')
const directory = mkdtempSync(join(tmpdir(), 'exports-'))
const out = join(directory, 'exports')
const dataset = loadDataset(readFileSync)
let told: string

beforeAll(() => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, '--out', out], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  told = stdout
}, 300_000)
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe.each(VERSIONS)('the $name version', (version) => {
  const content = readDeckContent(version.entry, dataset)
  const headlines = content.slides.map(({ headline }) => squeeze(headline))
  const path = (way: Parameters<typeof fileOf>[0]) => join(out, version.name, fileOf(way, version))

  it('is written in every way, and the command says where and how large', () => {
    for (const way of ['pdf', 'handout', 'pptx', 'png', 'markdown'] as const)
      expect(told).toMatch(new RegExp(`^ *\\d+ kB {2}${RegExp.escape(path(way))}$`, 'm'))
    expect(readFileSync(path('markdown'), 'utf8')).toContain(`## ${content.slides.length}. `)
  })

  describe('as a PDF', () => {
    let pdf: Pdf
    beforeAll(async () => {
      pdf = await openPdf(path('pdf'))
    })

    it('has a page a slide in the shape of a slide, each with its headline as text', async () => {
      const texts = await pageTexts(pdf)
      expect(texts).toHaveLength(headlines.length)
      for (const [index, headline] of headlines.entries()) {
        expect(texts[index]).toContain(headline)
        const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(index + 1)).view
        expect((right - left) / (top - bottom)).toBeCloseTo(16 / 9, 2)
      }
    })

    it('leads nobody to the machine that it was made on, and asks every question of a slide', async () => {
      expect(await linksOf(pdf)).not.toContainEqual(expect.stringMatching(/127\.0\.0\.1|localhost/))
      const texts = await pageTexts(pdf)
      expect(texts.join('')).not.toMatch(/127001|localhost/)
      for (const { number, body } of content.slides) {
        const [, ids = ''] = /<QuizQuestions questions="([^"]*)"/.exec(body) ?? []
        for (const id of ids.split(' ').filter(Boolean)) {
          const question = dataset.questions.find((one) => one.id === id)
          expect(texts[number - 1]).toContain(squeeze(question?.stem ?? id))
          for (const { text } of question ? answerParts(question) : [])
            expect(texts[number - 1]).toContain(squeeze(text))
        }
      }
    })

    it('is tagged, names its language and its title, and has an outline of the headlines', async () => {
      expect((await pdf.getMarkInfo())?.Marked).toBe(true)
      const { info } = await pdf.getMetadata()
      expect(info).toMatchObject({ Language: 'en', Title: content.title })
      expect(await outlineTitles(pdf)).toEqual(expect.arrayContaining(headlines))
    })
  })

  describe('as a handout', () => {
    let pdf: Pdf
    let texts: readonly string[]
    beforeAll(async () => {
      pdf = await openPdf(path('handout'))
      texts = await pageTexts(pdf)
    })

    it('has each slide with its headline, all that is said and its sources on one page, two of them on most', () => {
      const pages = content.slides.map(({ notes, headline, sources }) => {
        const page = texts.findIndex((text) => text.includes(squeeze(notes.join(''))))
        expect(texts[page], headline).toContain(squeeze(headline))
        for (const { number, title, label } of sources)
          expect(texts[page]).toContain(squeeze(`${number}${title ?? ''}${label}`))
        return page
      })
      expect(pages).toEqual(pages.toSorted((a, b) => a - b))
      for (const page of new Set(pages))
        expect(pages.filter((one) => one === page).length).toBeLessThanOrEqual(2)
      expect(new Set(pages).size).toBeLessThan(content.slides.length * 0.75)
    })

    it('is set in letters of a size to read, not shrunk to fit something wide', async () => {
      const { items } = await (await pdf.getPage(1)).getTextContent()
      const start = content.slides[0]?.notes[0]?.slice(0, 12) ?? ''
      const heights = items.flatMap((item) =>
        'str' in item && item.str.startsWith(start) ? [item.height] : [],
      )
      expect(heights).toHaveLength(1)
      expect(heights[0]).toBeCloseTo(8.75, 1)
      expect(await linksOf(pdf)).not.toContainEqual(expect.stringMatching(/127\.0\.0\.1|localhost/))
    })

    it('ends with every source, its number, its title and its address', () => {
      const list = texts.slice(
        texts.findLastIndex((text) => text.includes(squeeze(content.slides.at(-1)?.notes[0] ?? ''))) + 1,
      )
      const all = list.join('')
      for (const { number, title, label, url } of content.sources) {
        expect(all).toContain(squeeze(`${number}${title ?? label}`))
        if (url) expect(all).toContain(squeeze(url))
      }
    })

    it('says on every page which page it is, and of which data', () => {
      for (const [index, text] of texts.entries()) {
        expect(text).toContain(squeeze(content.title))
        expect(text).toContain(squeeze(`Version ${content.dataVersion} of the data`))
        expect(text).toContain(`${index + 1}${texts.length}`)
      }
    })

    it('is tagged A4 paper, with an outline of the headlines and links to the sources', async () => {
      expect((await pdf.getMarkInfo())?.Marked).toBe(true)
      expect(await outlineTitles(pdf)).toEqual(expect.arrayContaining([...headlines, 'Sources']))
      const first = await pdf.getPage(1)
      expect(first.view.map(Math.round)).toEqual([0, 0, 595, 842])
      const urls = (await first.getAnnotations()).map(({ url }) => url)
      for (const { url } of content.slides[0]?.sources ?? [])
        if (url) expect(urls).toContain(new URL(url).href)
    })
  })

  describe('for PowerPoint', () => {
    let parts: ReadonlyMap<string, string>
    beforeAll(() => {
      parts = officeParts(path('pptx'))
    })

    it('has a slide a headline, with it as title and as alternative text of the picture', () => {
      expect([...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(
        content.slides.length,
      )
      for (const { number, headline } of content.slides) {
        const xml = parts.get(`ppt/slides/slide${number}.xml`) ?? ''
        const [, title = ''] = /type="title".*?<a:t>([^<]*)<\/a:t>/s.exec(xml) ?? []
        expect(xmlText(title)).toBe(headline)
        const [, description = ''] = /<p:pic>.*?descr="([^"]*)"/s.exec(xml) ?? []
        expect(xmlText(description)).toBe(headline)
      }
    })

    it('has the notes of each slide, a paragraph each, and its sources', () => {
      for (const slide of content.slides) {
        const xml = parts.get(`ppt/notesSlides/notesSlide${slide.number}.xml`) ?? ''
        const body = /type="body".*?<p:txBody>(.*?)<\/p:txBody>/s.exec(xml)?.[1] ?? ''
        const paragraphs = [...body.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([paragraph]) =>
          xmlText([...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('')),
        )
        expect(paragraphs).toEqual(notesText(slide))
        for (const { url } of slide.sources) if (url) expect(paragraphs.join('\n')).toContain(url)
      }
    })
  })

  it('has a picture of every step, in twice the size of the canvas, none of them blank', async () => {
    const names = readdirSync(path('png'))
    const slides = new Set(names.map((name) => Number(name.split('-')[0])))
    expect([...slides].sort((a, b) => a - b)).toEqual(content.slides.map(({ number }) => number))
    const steps = content.slides.map(({ settings }) => Number(settings.clicks ?? 0) + 1)
    expect(names.length).toBeGreaterThanOrEqual(steps.reduce((sum, count) => sum + count, 0))
    const browser: Browser = await launchBrowser()
    const page = await browser.newPage()
    for (const name of names) {
      const png = readFileSync(join(path('png'), name)).toString('base64')
      const { width, height, spread } = await page.evaluate(pixelSpread, png)
      expect([width, height]).toEqual([2560, 1440])
      expect(spread, name).toBeGreaterThan(5)
    }
    await browser.close()
  })
})

describe('the command', () => {
  it('refuses a way that there is not, and writes nothing', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [SCRIPT, 'docx', '--out', join(directory, 'none')],
      {
        encoding: 'utf8',
      },
    )
    expect(status).toBe(1)
    expect(stderr).toBe(
      'Nothing was written: there is no way out "docx"; there are pdf, handout, pptx, png, markdown\n',
    )
    expect(readdirSync(directory)).toEqual(['exports'])
  })
})

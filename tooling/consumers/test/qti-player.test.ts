import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** What a player makes of a response. */
interface Played {
  readonly score: number
  readonly feedback: string | readonly string[] | null
  readonly explanation: string | null
}

const PLAYER = fileURLToPath(import.meta.resolve('@citolab/qti-components'))
const PACKAGE = fileURLToPath(import.meta.resolve('@partnership/data/exports/questions.qti.zip'))

/** A page that plays one item at a time, as a platform would that is built with the player. */
const PAGE = `<!doctype html><title>Player</title><div id="place"></div><script type="module">
import { qtiTransformItem } from './player.js'
window.play = async (xml, response) => {
  const place = document.getElementById('place')
  place.replaceChildren(qtiTransformItem().parse(xml).htmlDoc())
  await new Promise((done) => setTimeout(done, 20))
  const item = place.querySelector('qti-assessment-item')
  await item.updateComplete
  item.updateResponseVariable('RESPONSE', response)
  item.processResponse()
  await item.updateComplete
  const value = (name) => item.variables.find(({ identifier }) => identifier === name)?.value ?? null
  return { score: Number(value('SCORE')), feedback: value('FEEDBACK'), explanation: value('EXPLANATION') }
}
window.isReady = true
</script>`

const items = Object.entries(unzipSync(readFileSync(PACKAGE)))
  .filter(([path]) => path.startsWith('items/'))
  .map(([path, bytes]) => [path, strFromU8(bytes)] as const)

let browser: Browser
let served: ServedDirectory
let page: Page
let directory: string

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'qti-player-'))
  cpSync(join(dirname(PLAYER), '../cdn/index.js'), join(directory, 'player.js'))
  writeFileSync(join(directory, 'index.html'), PAGE)
  served = await serveDirectory(directory)
  browser = await launchBrowser()
  page = await browser.newPage()
  await page.goto(served.url)
  await page.waitForFunction('window.isReady')
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
  rmSync(directory, { recursive: true, force: true })
})

async function play(xml: string, values: readonly string[]): Promise<Played> {
  const isSingle = xml.includes('identifier="RESPONSE" cardinality="single"')
  const response = JSON.stringify(isSingle ? (values[0] ?? null) : values)
  return page.evaluate(`play(${JSON.stringify(xml)}, ${response})`)
}

/** The response that an item itself calls right. */
function rightResponse(xml: string): string[] {
  const [, right = ''] = /<qti-correct-response>(.*?)<\/qti-correct-response>/s.exec(xml) ?? []
  return [...right.matchAll(/<qti-value>(.*?)<\/qti-value>/g)].map(([, value = '']) => value)
}

describe('the questions in a player of QTI 3.0 that somebody else made', () => {
  it('give the right response all of the credit, and say why', async () => {
    expect(items.length).toBeGreaterThan(20)
    for (const [path, xml] of items) {
      const { score, explanation } = await play(xml, rightResponse(xml))
      expect([path, score, explanation]).toEqual([path, 1, 'explanation'])
    }
  })

  it('give a wrong choice nothing, and say what is said of that choice', async () => {
    const choices = items.filter(([, xml]) => xml.includes('max-choices="1"'))
    expect(choices.length).toBeGreaterThan(10)
    for (const [path, xml] of choices) {
      const all = [...xml.matchAll(/<qti-simple-choice identifier="(.*?)"/g)].map(([, choice = '']) => choice)
      for (const choice of all.filter((one) => !rightResponse(xml).includes(one))) {
        const { score, feedback } = await play(xml, [choice])
        expect([path, choice, score, feedback]).toEqual([path, choice, 0, choice])
      }
    }
  })

  it('give the right response nothing once another is mapped, so that the player proves something', async () => {
    const [, xml = ''] = items.find(([, one]) => one.includes('<qti-map-entry')) ?? []
    const other = xml.replaceAll(/map-key="[^"]*"/g, 'map-key="another"')
    expect(other).not.toBe(xml)
    expect((await play(other, rightResponse(xml))).score).toBe(0)
  })
})

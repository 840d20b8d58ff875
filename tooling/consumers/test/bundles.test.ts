import { launchBrowser, serveDirectory } from '@partnership/browser'
import { claims, events } from '@partnership/data'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, buildPage, bundle } from '../src/bundle.ts'
import { type Consumer, installPackedPackage } from '../src/packed-package.ts'

/** Text that stands in the data of every kind, and so in no bundle that uses functions alone. */
const DATA = ['briefing-article', 'masoud-pezeshkian', 'signing']
/** What only the compiler, the schemas and the search need. */
const MACHINERY = ['ZodError', 'parseDocument', 'MiniSearch', 'node:']

/**
 * What people import, what it may weigh and what must not come along. A ceiling is the size when it was last raised
 * and a tenth more, so that records can be added; a jump is a fault. Raise one only in the commit that needs it.
 */
const FIXTURES = [
  {
    name: 'a function',
    program: `import { formatDate } from '@partnership/data'; console.log(formatDate('2025-01-17'))`,
    ceiling: 900,
    absent: [...DATA, ...MACHINERY],
  },
  {
    name: 'one kind',
    program: `import { events } from '@partnership/data/events'; console.log(events.length)`,
    ceiling: 16_000,
    absent: [...MACHINERY, 'Kremlin statement of'],
  },
  {
    name: 'one kind by the main entry, with functions over it',
    program: `import { claims, isContested } from '@partnership/data'; console.log(claims.filter(isContested).length)`,
    ceiling: 16_700,
    absent: MACHINERY,
  },
  {
    name: 'search',
    program: `import { createSearch } from '@partnership/data/search'; console.log(createSearch)`,
    ceiling: 12_000,
    absent: [...DATA, 'ZodError', 'parseDocument', 'node:fs'],
  },
  {
    name: 'everything',
    program: `import { dataset } from '@partnership/data'; console.log(dataset.version)`,
    ceiling: 138_000,
    absent: MACHINERY,
  },
] as const

let consumer: Consumer
afterAll(() => consumer.remove())
const bundles = new Map<string, Bundle>()

beforeAll(async () => {
  consumer = await installPackedPackage()
  for (const { name, program } of FIXTURES) {
    bundles.set(name, await bundle(consumer, name.replaceAll(/\W+/g, '-'), program))
  }
})

describe('a bundle for browsers', () => {
  it.each(FIXTURES)('of $name weighs no more than its ceiling', ({ name, ceiling }) => {
    const { gzipBytes = 0 } = bundles.get(name) ?? {}
    expect(gzipBytes).toBeGreaterThan(100)
    expect(gzipBytes).toBeLessThanOrEqual(ceiling)
    expect(gzipBytes, 'the ceiling is far above what is needed; lower it').toBeGreaterThan(ceiling / 2)
  })

  it.each(FIXTURES)('of $name brings nothing that it does not use', ({ name, absent }) => {
    const { code = '' } = bundles.get(name) ?? {}
    expect(absent.filter((text) => code.includes(text))).toEqual([])
  })

  it('of one kind does not bring the others', () => {
    const one = bundles.get('one kind')?.code ?? ''
    expect(one).toContain('treaty-signing')
    expect(claims.filter(({ proposition }) => one.includes(proposition)).map(({ id }) => id)).toEqual([])
  })

  it('runs in a browser', async () => {
    const directory = await buildPage(
      consumer,
      `import { events, formatDate, findRecord } from '@partnership/data'
       const signing = findRecord('treaty-signing')
       document.querySelector('output').textContent = events.length + ' ' + formatDate(signing.record.date)`,
    )
    const server = await serveDirectory(directory)
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(server.url)
      const output = page.locator('output')
      await output.filter({ hasText: /\d/ }).waitFor()
      expect(await output.textContent()).toBe(`${events.length} 17 January 2025`)
    } finally {
      await browser.close()
      await server.close()
    }
  })
})

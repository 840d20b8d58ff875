import { describe, expect, it } from 'vitest'
import { launchBrowser } from './launch.ts'

/** Width of a text, in pixels; zero where the browser has no font to draw it with. */
async function drawnTextWidth(search: Parameters<typeof launchBrowser>[0]): Promise<number> {
  const browser = await launchBrowser(search)
  try {
    const page = await browser.newPage()
    await page.setContent('<span style="font-size: 40px">Partnership</span>')
    return (await page.locator('span').boundingBox())?.width ?? 0
  } finally {
    await browser.close()
  }
}

describe('launchBrowser', () => {
  it('opens a page and draws text', async () => {
    expect(await drawnTextWidth({})).toBeGreaterThan(100)
  })

  it('hands on the switches of a caller besides its own', async () => {
    const browser = await launchBrowser({}, { args: ['--user-agent=planted'] })
    const page = await browser.newPage()
    expect(await page.evaluate('navigator.userAgent')).toBe('planted')
    await browser.close()
  })

  // The package holds a browser for Linux on x64 alone.
  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'does so with the bundled browser when no other is installed',
    async () => {
      expect(await drawnTextWidth({ chromiumPath: undefined, installed: () => [] })).toBeGreaterThan(100)
    },
  )
})

import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@partnership/browser'

/** Files of these kinds are compressed already. */
const COMPRESSED = new Set(['.woff2', '.woff', '.png', '.jpg', '.webp', '.avif', '.pdf'])

declare global {
  interface Window {
    /** When the first slide could be seen, by the clock of the page. */
    firstSlideSeen?: number
  }
}

/** Opens a deck, and tells the paths of all that was asked for up to the moment in which slide 1 could be seen. */
export async function requestedForFirstSlide(page: Page, address: string): Promise<string[]> {
  await page.addInitScript(() => {
    const look = () => {
      const slide = document.querySelector('.slidev-page-1 .deck-slide')
      if (
        slide?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        slide.textContent?.trim()
      )
        requestAnimationFrame(() => {
          window.firstSlideSeen = performance.now()
        })
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(address)
  await page.waitForFunction(() => window.firstSlideSeen !== undefined)
  // A request that is still under way has no entry yet.
  await page.waitForLoadState('networkidle')
  const asked = await page.evaluate(() => [
    location.pathname,
    ...performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= (window.firstSlideSeen ?? 0))
      .map(({ name }) => new URL(name).pathname),
  ])
  return [...new Set(asked)]
}

/** What a file weighs on the way to a reader. */
export function weigh(file: string): number {
  const content = readFileSync(file)
  return COMPRESSED.has(extname(file)) ? content.length : brotliCompressSync(content).length
}

/** The heaviest files first, a line each. */
export function heaviest(
  files: readonly { readonly name: string; readonly bytes: number }[],
  most = 10,
): string {
  return files
    .toSorted((first, second) => second.bytes - first.bytes)
    .slice(0, most)
    .map(({ name, bytes }) => `${(bytes / 1000).toFixed(1).padStart(8)} kB  ${name}`)
    .join('\n')
}

import type { Page } from '@partnership/browser'
import { CANVAS } from './print-server.ts'

/** The deck as a PDF with tags and an outline, a page a slide. */
export function printSlides(page: Page, path: string, slides: number): Promise<Buffer> {
  return page.pdf({
    path,
    width: `${CANVAS.width}px`,
    height: `${CANVAS.height}px`,
    printBackground: true,
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
    // The last slide is followed by an empty page otherwise.
    pageRanges: `1-${slides}`,
  })
}

import type { Page } from '@partnership/browser'

/** A picture of one step of a slide. */
export interface StepPicture {
  /** Number of the slide, from 1. */
  readonly slide: number
  /** Number of the step, from 1. */
  readonly step: number
  readonly png: Uint8Array
}

/** Pictures of all that a page prints: every step of every slide, or every slide with its steps done. */
export async function takePictures(page: Page): Promise<readonly StepPicture[]> {
  const pictures: StepPicture[] = []
  const ids = await page.locator('.print-slide-container').evaluateAll((steps) => steps.map(({ id }) => id))
  for (const id of ids) {
    const [slide = 0, step = 0] = id.split('-').map(Number)
    // An id may begin with a digit, which a selector may not.
    const png = await page.locator(`[id="${id}"]`).screenshot({ type: 'png', animations: 'disabled' })
    pictures.push({ slide, step, png })
  }
  return pictures
}

/** How the file of a picture is called, so that files stand in the order of the slides. */
export function pictureName({ slide, step }: Pick<StepPicture, 'slide' | 'step'>): string {
  return `${String(slide).padStart(2, '0')}-${step}.png`
}

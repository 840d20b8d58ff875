import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type DeckContent, readDeckContent } from '../content/deck-content.ts'
import { SHORT } from '../deck/versions.ts'
import { loadDataset } from '../references/dataset.ts'
import { renderReader } from './render-reader.ts'

const content = readDeckContent(SHORT.entry, loadDataset(readFileSync))

/** The first slide alone, with another text. */
function withBody(body: string): DeckContent {
  return { ...content, slides: content.slides.slice(0, 1).map((slide) => ({ ...slide, body })) }
}

describe('rendering slides without a browser', () => {
  it('shows what appears click by click, and what a slide asks Slidev for', async () => {
    const body =
      '# One\n\n<v-clicks>\n\n- first\n- second\n\n</v-clicks>\n\n<p v-click="3">third, {{ $page }}</p>'
    const { slides } = await renderReader(SHORT.entry, withBody(body))
    expect(slides[0]).toContain('<li>first</li><li>second</li>')
    expect(slides[0]).toContain('<p>third, 1</p>')
  })

  it('fails for a component that is not there, and says on which slide', async () => {
    const { NODE_ENV } = process.env
    await expect(renderReader(SHORT.entry, withBody('# One\n\n<NoSuchThing />'))).rejects.toThrow(
      'slide 1: Failed to resolve component: NoSuchThing',
    )
    expect(process.env.NODE_ENV).toBe(NODE_ENV)
  })
})

import { expect, it } from 'vitest'
import { plainText, renderText } from './markdown-text.ts'

it('gives the words of Markdown without its marks', () => {
  expect(plainText('A **bold** word, a [link](https://example.org)\nand <b>more</b> &amp; `code`')).toBe(
    'A bold word, a link and more & code',
  )
})

it('leaves tags and components as they are', () => {
  expect(renderText('A *word*\n\n<VerdictBars />')).toBe('<p>A <em>word</em></p>\n<VerdictBars />')
})

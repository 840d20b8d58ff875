import { escapeHtml, escapeMarkdown, writePage } from '../browser-load/peer-page.ts'
import type { Sources } from '../browser-load/peers-project.ts'
import type { OutlineSlide } from './outline.ts'

/** A Slidev deck that sets nothing, so that it has the theme, the fonts and the features of a new one. */
export function writeSlidevDeck(outline: readonly OutlineSlide[]): Sources {
  const slides = outline.map(({ headline, points }) =>
    [`# ${escapeMarkdown(headline)}`, '', ...points.map((point) => `- ${escapeMarkdown(point)}`), ''].join(
      '\n',
    ),
  )
  return { 'slides.md': slides.join('\n---\n\n') }
}

/** A deck of reveal.js; with its default theme, whose file brings the fonts, or with no theme at all. */
export function writeRevealDeck(outline: readonly OutlineSlide[], theme?: string): Sources {
  const sections = outline.map(({ headline, points }) => {
    const items = points.map((point) => `<li>${escapeHtml(point)}</li>`).join('')
    return `<section><h2>${escapeHtml(headline)}</h2><ul>${items}</ul></section>`
  })
  const styles = ['reset.css', 'reveal.css', ...(theme ? [`theme/${theme}.css`] : [])]
  return {
    'index.html': writePage(
      'Deck',
      `<div class="reveal"><div class="slides">${sections.join('\n')}</div></div>`,
    ),
    'main.js': [
      ...styles.map((style) => `import 'reveal.js/${style}'`),
      `import Reveal from 'reveal.js'`,
      'new Reveal({ hash: true }).initialize()',
    ].join('\n'),
  }
}

/** A deck of Spectacle with its default theme. */
export function writeSpectacleDeck(outline: readonly OutlineSlide[]): Sources {
  return {
    'index.html': writePage('Deck', '<div id="root"></div>'),
    'outline.json': JSON.stringify(outline),
    'main.js': `import { createElement as element } from 'react'
import { createRoot } from 'react-dom/client'
import { Deck, Heading, ListItem, Slide, UnorderedList } from 'spectacle'
import outline from './outline.json'

const slides = outline.map(({ headline, points }) =>
  element(Slide, { key: headline },
    element(Heading, null, headline),
    element(UnorderedList, null, points.map((point) => element(ListItem, { key: point }, point)))))
createRoot(document.getElementById('root')).render(element(Deck, null, slides))`,
  }
}

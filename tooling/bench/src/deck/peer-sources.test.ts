import { describe, expect, it } from 'vitest'
import { writeRevealDeck, writeSlidevDeck, writeSpectacleDeck } from './peer-sources.ts'

const outline = [
  { headline: 'First <b>', points: ['USD 4.8 bn', '$4 bn, then $5 bn'] },
  { headline: 'Second & last', points: ['*one*'] },
]

describe('a plain Slidev deck', () => {
  const { 'slides.md': text = '' } = writeSlidevDeck(outline)

  it('has a slide for each of the outline, with a headline and a list', () => {
    const slides = text.split('\n---\n')
    expect(slides).toHaveLength(2)
    expect(slides[1]).toContain('# Second &#38; last\n\n- &#42;one&#42;')
  })

  it('has no headmatter, which would be configuration', () => {
    expect(text.startsWith('# ')).toBe(true)
  })

  it('has no two dollar signs, by which Slidev would find a formula', () => {
    expect(text).toContain('- &#36;4 bn, then &#36;5 bn')
    expect(text).not.toContain('$')
  })

  it('has no element of HTML that a text did not mean', () => {
    expect(text).toContain('# First &#60;b&#62;')
  })
})

describe('a deck of reveal.js', () => {
  it('has a section for each slide', () => {
    const { 'index.html': page = '' } = writeRevealDeck(outline)
    expect(page.match(/<section>/g)).toHaveLength(2)
    expect(page).toContain('<h2>Second &amp; last</h2><ul><li>*one*</li></ul>')
    expect(page).toContain('First &lt;b&gt;')
  })

  it('imports a theme only where it was asked for one', () => {
    expect(writeRevealDeck(outline, 'black')['main.js']).toContain(`import 'reveal.js/theme/black.css'`)
    expect(writeRevealDeck(outline)['main.js']).not.toContain('theme')
  })
})

describe('a deck of Spectacle', () => {
  it('shows the outline', () => {
    const { 'main.js': program = '', 'outline.json': json = '' } = writeSpectacleDeck(outline)
    expect(JSON.parse(json)).toEqual(outline)
    expect(program).toContain(`import outline from './outline.json'`)
  })
})

import { describe, expect, it } from 'vitest'
import { formatSlideFault } from './deck.ts'
import { readDeck } from './read-deck.ts'

const PAGE = '---\nlayout: brief\n---\n\n# A finding\n'
const FILES: Readonly<Record<string, string>> = {
  'slides.md': '---\ntitle: A deck\nsrc: ./pages/first.md\n---\n\n---\nsrc: ./pages/second.md\n---\n',
  'pages/first.md': PAGE,
  'pages/second.md': PAGE,
}

function read(change: Readonly<Record<string, string>>) {
  const files = { ...FILES, ...change }
  const pages = Object.keys(files).filter((file) => file.startsWith('pages/'))
  return readDeck('slides.md', (path) => files[path], pages)
}

const faultsOf = (change: Readonly<Record<string, string>>) => read(change).faults.map(formatSlideFault)

describe('reading a deck', () => {
  it('joins its pages in the order of the entry, with the settings of the deck at the first', () => {
    const deck = read({})
    expect(deck.faults).toEqual([])
    expect(deck.pages).toEqual(['pages/first.md', 'pages/second.md'])
    expect(deck.lines.map(({ file, number, text }) => `${file}:${number} ${text}`).slice(0, 4)).toEqual([
      'pages/first.md:1 ---',
      'slides.md:2 title: A deck',
      'pages/first.md:2 layout: brief',
      'pages/first.md:3 ---',
    ])
    expect(deck.lines.filter(({ text }) => text.startsWith('src:'))).toEqual([])
  })

  it.for([
    [
      'a page that is not there, with the one that was meant',
      { 'slides.md': '---\nsrc: ./pages/frist.md\n---\n' },
      'slides.md:2:8  S001 page-missing  there is no page "pages/frist.md"; did you mean "pages/first.md"?',
    ],
    [
      'a page that is shown twice',
      { 'slides.md': '---\nsrc: ./pages/first.md\n---\n\n---\nsrc: ./pages/first.md\n---\n' },
      'slides.md:6:8  S002 page-repeated  "pages/first.md" is shown twice; a page is one slide',
    ],
    [
      'a slide that is written into the entry',
      { 'slides.md': '---\nsrc: ./pages/first.md\n---\n\n# A slide\n' },
      'slides.md:5:1  S003 no-page  text stands outside every page; move it into one',
    ],
    [
      'a listed slide without a page',
      { 'slides.md': '---\nsrc: ./pages/first.md\n---\n\n---\nlayout: brief\n---\n' },
      'slides.md:7:1  S003 no-page  the slide names no page; write "src: ./pages/…"',
    ],
    [
      'a setting of one slide in the entry, where it would win over the page',
      { 'slides.md': '---\nsrc: ./pages/first.md\n---\n\n---\nsrc: ./pages/second.md\nclicks: 3\n---\n' },
      'slides.md:7:1  S003 no-page  "clicks: 3" belongs in the page itself',
    ],
    [
      'a page that hides',
      { 'pages/second.md': PAGE.replace('layout: brief', 'layout: brief\nhide: true') },
      'pages/second.md:3:1  S004 one-slide-a-page  "hide: true" would drop the slide without a word',
    ],
    [
      'a second slide in a page',
      { 'pages/second.md': `${PAGE}\n---\n\n# Another finding\n` },
      'pages/second.md:7:1  S004 one-slide-a-page  a second slide begins here; give it a page of its own',
    ],
    [
      'a page without frontmatter',
      { 'pages/second.md': '# A finding\n' },
      'pages/second.md:1:1  S004 one-slide-a-page  the page begins without frontmatter',
    ],
  ] as const)('is at fault for $0', ([, change, line]) => {
    expect(faultsOf(change)).toContain(line)
  })

  it('says that there is no entry', () => {
    expect(readDeck('other.md', () => undefined).faults.map(formatSlideFault)).toEqual([
      'other.md:1:1  S001 page-missing  there is no file "other.md"',
    ])
  })
})

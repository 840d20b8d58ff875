import { describe, expect, it } from 'vitest'
import { staticMarkup } from './static-markup.ts'

const LATER = { number: 4, isFirst: false, site: '../../' }

describe('the markup of a slide on a page', () => {
  it('puts the headings of every slide but the first one level lower, and names the headline', () => {
    const slide = '<header><h1>Finding</h1></header><h2 class="part">Part</h2><hr>'
    expect(staticMarkup(slide, LATER)).toBe(
      '<header><h2 id="headline-4">Finding</h2></header><h3 class="part">Part</h3><hr>',
    )
    expect(staticMarkup(slide, { ...LATER, number: 1, isFirst: true })).toContain(
      '<h1 id="headline-1">Finding</h1>',
    )
  })

  it('puts each table in a region of its own name that the keyboard reaches', () => {
    expect(staticMarkup('<table class="wide"><tr></tr></table><table></table>', LATER)).toBe(
      '<div class="reader-scroll" role="region" tabindex="0" aria-label="Table on slide 4"><table class="wide"><tr></tr></table></div>' +
        '<div class="reader-scroll" role="region" tabindex="0" aria-label="Table 2 on slide 4"><table></table></div>',
    )
  })

  it('names the column of every cell, for screens that are too narrow for columns', () => {
    const head =
      '<thead><tr><th scope="col">Treaty</th><th scope="col"><b>Duty</b><small>coded</small></th></tr></thead>'
    const marked = staticMarkup(
      `<table>${head}<tbody><tr><th scope="row">A</th><td class="a">yes</td></tr></tbody></table>`,
      LATER,
    )
    expect(marked).toContain('<tr><th scope="row">A</th><td data-column="Duty" class="a">yes</td></tr>')
    expect(marked).toContain(head)
  })

  it('finds the rest of the site from where the page is, and leaves other links alone', () => {
    expect(staticMarkup('<a href="/data/">data</a>', LATER)).toBe('<a href="../../data/">data</a>')
    for (const link of [
      '<a href="https://example.org/">a</a>',
      '<a href="//example.org/">b</a>',
      '<a href="#c">c</a>',
    ])
      expect(staticMarkup(link, LATER)).toBe(link)
  })

  it('turns controls into text, since no script answers them', () => {
    expect(
      staticMarkup('<button type="button" class="choice" aria-pressed="false">Yes</button>', LATER),
    ).toBe('<span class="choice">Yes</span>')
    expect(staticMarkup('<button disabled>No</button>', LATER)).toBe('<span>No</span>')
  })

  it('leads from the number of a source to the source', () => {
    expect(staticMarkup('<sup class="deck-sourcenumber">12</sup>', LATER)).toBe(
      '<sup class="deck-sourcenumber"><a href="#source-12">12</a></sup>',
    )
  })

  it('forgets the places on the grid of the canvas, and what only the renderer needs', () => {
    expect(staticMarkup('<!--[--><div style="grid-column:span 7;"></div><!--]-->', LATER)).toBe('<div></div>')
    expect(staticMarkup('<i style="grid-row: 1;color:red;"></i>', LATER)).toBe('<i style="color:red;"></i>')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, html, join } from './html.ts'

describe('html', () => {
  it('escapes text in elements and in attributes', () => {
    const text = `<b title="x">'&'</b>`
    expect(html`<p title="${text}">${text}</p>`.source).toBe(
      '<p title="&lt;b title=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;">&lt;b title=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;</p>',
    )
  })

  it('writes markup, lists and numbers, and nothing for what is absent', () => {
    const items = ['a', '<'].map((item) => html`<li>${item}</li>`)
    expect(html`<ul>${items}</ul>${0}${null}${undefined}${false}`.source).toBe(
      '<ul><li>a</li><li>&lt;</li></ul>0',
    )
  })

  it('never lets text open a tag, an attribute or an entity', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeHtml(text)
        expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
      }),
    )
  })
})

describe('join', () => {
  it('puts the separator only between parts that are there', () => {
    expect(join(['a', null, html`<i>b</i>`, false], ' · ').source).toBe('a · <i>b</i>')
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, readFiles } from '../repository-files.ts'
import { anchorsIn, linksIn } from './markdown-links.ts'

const documents = [...readFiles('*.md'), ...readFiles('{docs,packages,apps,tooling,.github}/**/*.md')]

describe('the documents of the repository', () => {
  it('are found', () => {
    const paths = documents.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining(['README.md', 'docs/hosting.md', 'packages/data/docs/rules.md']),
    )
  })

  it.each(documents)('$path leads only to files and places that are there', ({ path, text }) => {
    for (const target of linksIn(text)) {
      if (/^[a-z]+:/.test(target)) continue
      const [file = '', place] = target.split('#')
      const led = file === '' ? path : posix.join(posix.dirname(path), decodeURI(file))
      expect([path, target, existsSync(join(ROOT, led))]).toEqual([path, target, true])
      if (place !== undefined && led.endsWith('.md')) {
        const anchors = anchorsIn(readFileSync(join(ROOT, led), 'utf8'))
        expect([path, target, anchors.has(place)]).toEqual([path, target, true])
      }
    }
  })
})

describe('links in Markdown', () => {
  it('are found in text, lists, tables and pictures, and not in code', () => {
    const text =
      '[a](a.md)\n\n- <https://b.example/>\n\n| x |\n| - |\n| ![c](c.png) |\n\n`[d](d.md)`\n\n    [e](e.md)\n'
    expect(linksIn(text)).toEqual(['a.md', 'https://b.example/', 'c.png'])
  })

  it('are found in HTML, in blocks and in lines, and not in comments', () => {
    const block =
      '<p align="center">\n<a href="a.md"><picture><source srcset="b.png, c.png 2x"><img src=\'d.png\'></picture></a>\n</p>'
    const line = 'A <a href="e.md?x=1&amp;y=2">word</a> and `<img src="f.png">`.'
    const comment = '<!-- <a href="g.md">gone</a> -->'
    expect(linksIn([block, line, comment].join('\n\n'))).toEqual([
      'a.md',
      'b.png',
      'c.png',
      'd.png',
      'e.md?x=1&y=2',
    ])
  })

  it('lead to headings by the names that GitHub gives them, and to what HTML names', () => {
    expect([...anchorsIn('# A `b`: c!\n\n## Same\n\n## Same\n')]).toEqual(['a-b-c', 'same', 'same-1'])
    expect([...anchorsIn('# A <b>bold</b> word\n\n<a id="here"></a>\n')]).toEqual(['a-bold-word', 'here'])
  })
})

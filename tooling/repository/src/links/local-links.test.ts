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

  it('lead to headings by the names that GitHub gives them', () => {
    expect([...anchorsIn('# A `b`: c!\n\n## Same\n\n## Same\n')]).toEqual(['a-b-c', 'same', 'same-1'])
  })
})

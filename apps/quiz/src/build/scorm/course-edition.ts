import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const SOURCE = resolve(import.meta.dirname, '../..')

/** Views that lead out of the quiz that a course gives, or show the answers to it. */
const OUTSIDE = ['Bank', 'Cards', 'Print', 'Shared', 'Start', 'Stored', 'Teach']

/** Files of the quiz, and what stands for each in a course. */
const REPLACED = new Map(
  [
    ['edition.ts', 'scorm/edition.ts'],
    ['browser/offline.ts', 'scorm/offline.ts'],
    ['components/YourData.vue', 'scorm/YourData.vue'],
    ...OUTSIDE.map((name) => [`views/${name}View.vue`, 'scorm/OutsideView.vue']),
  ].map(([own = '', other = '']) => [resolve(SOURCE, own), resolve(SOURCE, other)]),
)

const START = '/src/main.ts'

/** Puts what belongs to a course in the place of what belongs to the quiz on a site. */
export function courseEdition(): Plugin {
  return {
    name: 'course-edition',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.startsWith('.') || importer === undefined) return undefined
      const found = await this.resolve(source, importer, { skipSelf: true })
      return (found && REPLACED.get(found.id)) ?? undefined
    },
    transformIndexHtml: { order: 'pre', handler: coursePage },
  }
}

/** Links of the page that stay in the course: past the heads of the page, to the question, to the method. */
const INSIDE = ['#main', '#question', '#about']

/** The page of the quiz, started for a course and without the links that lead out of it. */
export function coursePage(page: string): string {
  if (!page.includes(`src="${START}"`)) throw new Error(`The page does not start at ${START}.`)
  return page
    .replace(`src="${START}"`, () => 'src="/src/scorm/main.ts"')
    .replace(
      /\s*<a\b[^>]*\bhref="([^"]*)"[^>]*>([^<]*)<\/a>/g,
      (link: string, href: string, words: string) => {
        if (INSIDE.includes(href)) return link
        return link.includes('class="brand"') ? `<span class="brand">${words}</span>` : ''
      },
    )
}

import type { HtmlTagDescriptor, Plugin } from 'vite'
import { drawCover } from './draw-cover.ts'
import { HEAD_PROGRAM, POSTER_PROGRAM, POSTER_STYLES } from './page.ts'

const FIRST_SLIDE = /__slidev_1\.md$/
const ITS_DETAILS = /__slidev_1\.frontmatter$/

/** Writes the cover into the page, so that it is there before the program that shows slides has arrived. */
export function poster(): Plugin[] {
  let template = ''
  let frontmatter: Readonly<Record<string, unknown>> = {}
  return [
    {
      name: 'lean:poster-details',
      apply: 'build',
      enforce: 'pre',
      transform(code, id) {
        if (ITS_DETAILS.test(id)) frontmatter = frontmatterIn(code)
      },
    },
    {
      name: 'lean:poster',
      apply: 'build',
      // Markdown has become a template by now, and the layout is not yet around it.
      transform(code, id) {
        if (FIRST_SLIDE.test(id)) template = templateIn(code)
      },
      transformIndexHtml: {
        order: 'post',
        handler: async (): Promise<HtmlTagDescriptor[]> => [
          { tag: 'script', children: HEAD_PROGRAM, injectTo: 'head-prepend' },
          { tag: 'style', children: POSTER_STYLES, injectTo: 'head' },
          {
            tag: 'div',
            // Screen readers wait for the slide itself, and nothing in the poster can be reached by keyboard.
            attrs: { id: 'deck-poster', 'aria-hidden': 'true', inert: true },
            children: `<div>${await drawCover({ template, frontmatter })}</div>`,
            injectTo: 'body',
          },
          { tag: 'script', children: POSTER_PROGRAM, injectTo: 'body' },
        ],
      },
    },
  ]
}

/** The details that Slidev writes for a slide. */
export function frontmatterIn(code: string): Readonly<Record<string, unknown>> {
  const [, json] = /^export const frontmatterData = (\{.*\})$/m.exec(code) ?? []
  if (json === undefined) throw new Error('The details of the first slide are not where they were.')
  return JSON.parse(json)
}

/** The template in a slide that Markdown was made into, without the element that Markdown puts around it. */
export function templateIn(code: string): string {
  const start = code.indexOf('<template>')
  const end = code.lastIndexOf('</template>')
  if (start < 0 || end < start) throw new Error('The first slide has no template to make a poster from.')
  return code
    .slice(start + '<template>'.length, end)
    .trim()
    .replace(/^<div>(.*)<\/div>$/s, '$1')
}

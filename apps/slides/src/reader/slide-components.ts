import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { SlideContent } from '../content/deck-content.ts'
import { renderText } from '../content/markdown-text.ts'
import { ROOT } from '../deck/deck-files.ts'

const MODULE = 'virtual:slide-components'
const RESOLVED = `\0${MODULE}`
/** Ends the name of a page's component; what a page imports is then found from the folder of the page. */
const SUFFIX = '.reader.vue'

/** Gives the server `virtual:slide-components`: each slide of a version as a component in its own layout. */
export function slideComponents(slides: readonly SlideContent[]): Plugin {
  const pages = new Map(slides.map((slide) => [join(ROOT, slide.file) + SUFFIX, slide]))
  return {
    name: 'slide-components',
    enforce: 'pre',
    resolveId: (id) => (id === MODULE ? RESOLVED : pages.has(id) ? id : undefined),
    load(id) {
      if (id === RESOLVED) {
        const paths = [...pages.keys()]
        const imports = paths.map((path, index) => `import slide${index} from ${JSON.stringify(path)}`)
        return `${imports.join('\n')}\nexport default [${paths.map((_, index) => `slide${index}`).join(', ')}]`
      }
      const slide = pages.get(id)
      return slide && slideComponent(slide)
    },
  }
}

/** A slide as a Vue component. Its text goes into the slots of the layout that it names, as Slidev does it. */
export function slideComponent({ body, layout }: Pick<SlideContent, 'body' | 'layout'>): string {
  const [script = '<script setup></script>'] = /<script setup[^>]*>[\s\S]*?<\/script>/.exec(body) ?? []
  const text = body.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
  const importLayout = `import SlideLayout from '../layouts/${layout}.vue'`
  const slots = readSlots(text).map(
    ([name, markdown]) => `<template #${name}>\n${renderText(markdown)}</template>`,
  )
  return `${script.replace(/(<script setup[^>]*>)/, `$1\n${importLayout}\n`)}
<template><SlideLayout>
${slots.join('\n')}
</SlideLayout></template>
`
}

/** What stands between the marks `::name::`; before the first, the default slot. */
function readSlots(text: string): readonly (readonly [name: string, markdown: string])[] {
  const [before = '', ...rest] = text.split(/^::([a-z-]+)::\s*$/m)
  const slots: [string, string][] = before.trim() === '' ? [] : [['default', before]]
  for (let index = 0; index < rest.length; index += 2) slots.push([rest[index] ?? '', rest[index + 1] ?? ''])
  return slots
}

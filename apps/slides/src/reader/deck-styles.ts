import type { Plugin } from 'vite'

/** Styles that are made for the canvas of a slide: those of the deck and those inside its layouts and components. */
const FOR_THE_CANVAS = /\/styles\/slides\.css$|\/(?:components|layouts|pages)\/.*\.vue\?.*type=style/

/**
 * Puts the styles of the canvas into a layer of their own, so that whatever the page says wins over them, and what it
 * says nothing about, such as a component that was added later, still looks as it does on a slide.
 */
export function deckStylesInLayer(): Plugin {
  return {
    name: 'deck-styles-in-layer',
    enforce: 'pre',
    transform(code, id) {
      // In a layer, what is important would win over the page after all.
      return FOR_THE_CANVAS.test(id) ? `@layer deck {\n${code.replaceAll('!important', '')}\n}` : undefined
    },
  }
}

/** Where the stylesheet and its fonts stand, below the page: all that stands there has a name that changes with its content. */
export const ASSETS_FOLDER = 'assets'

/** The styles of the page as it is served, with addresses of fonts from the stylesheet, wherever that will stand. */
export function pageStyles(css: string): string {
  return followSystemColours(css).replaceAll(`url(/${ASSETS_FOLDER}/`, 'url(./')
}

/** The dark colours follow the reader's system, since nothing switches a class on a page without a script. */
export function followSystemColours(css: string): string {
  return css.replace(/(?:html)?\.dark(?=[\s{])([^{}]*)\{([^{}]*)\}/g, (_, inner: string, rules: string) => {
    return `@media (prefers-color-scheme:dark){:root${inner}{${rules}}}`
  })
}

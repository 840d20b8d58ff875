// Runs on the server, where Vite has put together the slides of one version, their layouts and their components.

import slides from 'virtual:slide-components'
import { type Component, createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import '../../styles/fonts.css'
import '../../styles/tokens.css'
import '../../styles/slides.css'
import './reader.css'
import type { DeckContent } from '../content/deck-content.ts'
import ReaderPage from './ReaderPage.vue'
import { READER_SLIDE, type ReaderSlide } from './stand-ins/slidev-client.ts'

const COMPONENTS = import.meta.glob<Component>('../../components/**/*.vue', {
  eager: true,
  import: 'default',
})
/** Slidev's own elements around what appears click by click: here all of it stands there. */
const STEPS = ['VClick', 'VClicks', 'VAfter', 'VSwitch']
const STEP_DIRECTIVES = ['click', 'after', 'hide', 'mark', 'motion']

/** The HTML of one slide, as its layout and its components draw it. */
export async function renderSlide(slide: ReaderSlide): Promise<string> {
  const component = slides[slide.number - 1]
  if (!component) throw new RangeError(`the deck has no slide ${slide.number}`)
  const app = createSSRApp(component)
  app.config.idPrefix = `slide-${slide.number}`
  app.config.throwUnhandledErrorInProduction = true
  app.provide(READER_SLIDE, slide)
  Object.assign(app.config.globalProperties, {
    $page: slide.number,
    $frontmatter: slide.settings,
    $clicks: Number.MAX_SAFE_INTEGER,
    $renderContext: 'print',
  })
  app.config.warnHandler = (message) => {
    throw new Error(`slide ${slide.number}: ${message.split('\n')[0]}`)
  }
  for (const [path, drawn] of Object.entries(COMPONENTS))
    app.component(path.replace(/^.*\/|\.vue$/g, ''), drawn)
  for (const name of STEPS) app.component(name, (_, { slots }) => slots.default?.())
  for (const name of STEP_DIRECTIVES) app.directive(name, { getSSRProps: () => ({}) })
  return renderToString(app)
}

/** The body of the page, around slides that are rendered already. */
export function renderPage(content: DeckContent, slides: readonly string[]): Promise<string> {
  return renderToString(createSSRApp(ReaderPage, { content, slides }))
}

// What Slidev's client tells a slide, on a page without a deck around it: every step is shown, and nothing moves.
import { computed, type InjectionKey, inject } from 'vue'

export interface ReaderSlide {
  readonly number: number
  readonly settings: Readonly<Record<string, unknown>>
  readonly total: number
  /** The way up to the root of the site, such as `../../`. */
  readonly site: string
}

export const READER_SLIDE: InjectionKey<ReaderSlide> = Symbol('slide of the reader')

/** More clicks than any slide has. */
const ALL_CLICKS = 999

export function currentSlide(): ReaderSlide {
  const slide = inject(READER_SLIDE)
  if (!slide) throw new Error('a component of the reader stands outside every slide')
  return slide
}

export function useSlideContext() {
  const { number, settings } = currentSlide()
  return {
    $frontmatter: settings,
    $page: computed(() => number),
    $clicks: computed(() => ALL_CLICKS),
  }
}

export function useNav() {
  const { number, total } = currentSlide()
  return {
    currentPage: computed(() => number),
    currentSlideNo: computed(() => number),
    total: computed(() => total),
    isPrintMode: computed(() => true),
    isPresenter: computed(() => false),
  }
}

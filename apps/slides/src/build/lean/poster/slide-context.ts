import { type ComputedRef, computed, type InjectionKey, inject } from 'vue'

/** The part of a slide's surroundings that layouts ask Slidev's client for, as it is on the first slide. */
interface SlideContext {
  readonly $frontmatter: Readonly<Record<string, unknown>>
  readonly $page: ComputedRef<number>
}

export const FRONTMATTER: InjectionKey<SlideContext['$frontmatter']> = Symbol('frontmatter')

/** Stands in for Slidev's client where the cover is drawn without it. */
export function useSlideContext(): SlideContext {
  return { $frontmatter: inject(FRONTMATTER, {}), $page: computed(() => 1) }
}

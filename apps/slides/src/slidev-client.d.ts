import type { ComputedRef, Ref } from 'vue'
import type { NumberedSource } from './references/expand.ts'

/**
 * The part of Slidev's client that the deck uses. Slidev ships its client as TypeScript source that does not pass
 * this project's checks, so the checks read this instead.
 */
export function useSlideContext(): {
  readonly $frontmatter: {
    readonly part?: string
    readonly treaty?: string
    readonly sources?: readonly NumberedSource[]
  }
  readonly $page: ComputedRef<number>
  readonly $clicks: Readonly<Ref<number>>
}

/** Where the presentation stands. */
export function useNav(): {
  readonly currentPage: ComputedRef<number>
  readonly currentSlideNo: ComputedRef<number>
  readonly total: ComputedRef<number>
  readonly isPrintMode: ComputedRef<boolean>
  /** Whether every step of a slide is printed, and not the last alone. */
  readonly isPrintWithClicks: Readonly<Ref<boolean>>
  readonly isPresenter: ComputedRef<boolean>
  readonly currentSlideRoute: ComputedRef<
    { readonly meta?: { readonly slide?: { readonly title?: string } } } | undefined
  >
}

/** Keeps Slidev's keys from working until the function that it gives is called. */
export function lockShortcuts(): () => void

import type { ComputedRef } from 'vue'
import type { NumberedSource } from './references/expand.ts'

/**
 * The part of Slidev's client that the layouts use. Slidev ships its client as TypeScript source that does not pass
 * this project's checks, so the checks read this instead.
 */
export function useSlideContext(): {
  readonly $frontmatter: { readonly sources?: readonly NumberedSource[] }
  readonly $page: ComputedRef<number>
}

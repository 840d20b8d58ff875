/** A block of TypeScript in a page. */
export interface Snippet {
  /** The page, and the line on which the block begins, from 1. */
  readonly place: string
  readonly code: string
  /** The lines that it says it prints: what stands after each `// →`. */
  readonly prints: readonly string[]
}

/** Every block of TypeScript of a Markdown page, in order. */
export function snippetsOf(page: string, markdown: string): Snippet[] {
  return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ index, 1: code = '' }) => ({
    place: `${page}:${markdown.slice(0, index).split('\n').length}`,
    code,
    prints: [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line = '']) => line),
  }))
}

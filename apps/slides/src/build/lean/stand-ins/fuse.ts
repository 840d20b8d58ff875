interface FuseOptions<T> {
  readonly keys: readonly (keyof T & string)[]
}

/**
 * Stands in for `fuse.js` in the box that goes to a slide: what was typed is looked for as it stands, in any case. A deck
 * has some thirty titles; nobody needs a score for each.
 */
export default class Fuse<T extends object> {
  readonly #items: readonly T[]
  readonly #keys: readonly (keyof T & string)[]

  constructor(items: readonly T[], { keys }: FuseOptions<T>) {
    this.#items = items
    this.#keys = keys
  }

  search(typed: string): { readonly item: T }[] {
    const sought = typed.trim().toLowerCase()
    if (sought === '') return []
    return this.#items
      .filter((item) =>
        this.#keys.some((key) =>
          String(item[key] ?? '')
            .toLowerCase()
            .includes(sought),
        ),
      )
      .map((item) => ({ item }))
  }
}

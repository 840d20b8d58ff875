/**
 * The path of the site that a deck is a part of; nothing where it is served by itself, as in a print.
 *
 * @param base Path under which the deck is served, such as `/slides/short/`.
 */
export function siteRoot(base: string): string | undefined {
  const [root, below] = base.split(/(?<=\/)slides\//)
  return below === undefined ? undefined : root
}

import type { Dataset, Source } from '../generated/types.ts'

/** Id of the source record of the starting article. */
const ARTICLE = 'briefing-article'

/**
 * The source record of the starting article.
 * @throws Error when there is no such source
 */
export function startingArticle(dataset: Dataset): Source {
  const article = dataset.sources.find((source) => source.id === ARTICLE)
  if (!article) throw new Error(`There is no source record "${ARTICLE}".`)
  return article
}

import { compileRecords } from '../compile/compile.ts'
import type { Dataset, Source } from '../generated/types.ts'

/** Id of the source record of the starting article. */
export const ARTICLE = 'briefing-article'

/**
 * The compiled records and the source record of the article.
 * @throws Error when the records have faults or when there is no such source
 */
export function compiledArticle(root: string): { dataset: Dataset; article: Source } {
  const result = compileRecords(root)
  if (!result.ok) throw new Error(`The records have ${result.faults.length} faults; run "check" to see them.`)
  // The generated interfaces print the same schemas that validated these records.
  const dataset = result.dataset as unknown as Dataset
  const article = dataset.sources.find((source) => source.id === ARTICLE)
  if (!article) throw new Error(`There is no source record "${ARTICLE}".`)
  return { dataset, article }
}

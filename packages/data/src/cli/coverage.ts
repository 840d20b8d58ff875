import type { Invocation } from '../cli.ts'
import { sentenceCoverage } from '../derive/coverage.ts'
import { compiledArticle } from './compiled-article.ts'

/** Prints, sentence by sentence, which records cite the article; 1 when a sentence is cited by none. */
export function coverage({ root, format }: Invocation): number {
  const { dataset, article } = compiledArticle(root)
  const sentences = sentenceCoverage(dataset, article)
  if (format === 'json') {
    console.log(JSON.stringify(sentences, null, 2))
  } else {
    for (const { line, sentence, heading, citedBy } of sentences) {
      const where = `${line}.${sentence}`.padEnd(6)
      console.log(
        `${where}${heading ? 'heading  ' : ''}${citedBy.length > 0 ? citedBy.join(', ') : '— not cited —'}`,
      )
    }
  }
  const uncited = sentences.filter((sentence) => !sentence.heading && sentence.citedBy.length === 0)
  const cited = sentences.filter((sentence) => sentence.citedBy.length > 0)
  if (format !== 'json') {
    console.log(
      `\n${cited.length} of ${sentences.length} sentences are cited; not cited, headings apart: ${uncited.length}.`,
    )
  }
  return uncited.length === 0 ? 0 : 1
}

import { sentenceCoverage } from '../derive/coverage.ts'
import type { Command } from './command.ts'
import { openDataset } from './open-dataset.ts'
import { startingArticle } from './starting-article.ts'

export const coverage: Command = {
  summary: 'which sentence of the article which record cites',
  details: `Prints each sentence of the starting article by line and number, never its text, with the records that cite
it. Ends with 1 when a sentence that is no heading is cited by none.`,
  options: ['root', 'format'],
  run({ root, format }) {
    const dataset = openDataset(root)
    const sentences = sentenceCoverage(dataset, startingArticle(dataset))
    const uncited = sentences.filter((sentence) => !sentence.heading && sentence.citedBy.length === 0)
    if (format === 'json') {
      console.log(JSON.stringify(sentences, null, 2))
    } else {
      for (const { line, sentence, heading, citedBy } of sentences) {
        const where = `${line}.${sentence}`.padEnd(6)
        console.log(
          `${where}${heading ? 'heading  ' : ''}${citedBy.length > 0 ? citedBy.join(', ') : '— not cited —'}`,
        )
      }
      const cited = sentences.filter((sentence) => sentence.citedBy.length > 0)
      console.log(
        `\n${cited.length} of ${sentences.length} sentences are cited; not cited, headings apart: ${uncited.length}.`,
      )
    }
    return uncited.length === 0 ? 0 : 1
  },
}

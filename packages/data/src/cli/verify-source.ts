import { verifySource } from '../compile/verify-source.ts'
import type { Command } from './command.ts'
import { openDataset } from './open-dataset.ts'
import { readText } from './read-text.ts'
import { startingArticle } from './starting-article.ts'

export const verifySourceCommand: Command = {
  operand: { name: 'file', means: 'the copy of the article' },
  summary: 'hold a copy of the article against its fingerprints and the quotations from it',
  details: `Checks that a copy of the starting article has the sentences that the records cite, and that each quotation
from it stands in its sentence; lists every sentence that no record cites. Ends with 1 when anything is amiss.`,
  options: ['root', 'format'],
  run({ root, operand: file, format }) {
    const dataset = openDataset(root)
    const verification = verifySource(readText(file), startingArticle(dataset), dataset)
    if (format === 'json') {
      console.log(JSON.stringify(verification, null, 2))
    } else {
      for (const problem of verification.problems) console.error(`${file}: ${problem}`)
      for (const where of verification.uncited) console.error(`${file}: ${where} is cited by no record`)
      console.log(
        `${verification.sentences} sentences, ${verification.quotations} quotations checked, ` +
          `${verification.problems.length} problems, ${verification.uncited.length} sentences not cited.`,
      )
    }
    return verification.problems.length === 0 && verification.uncited.length === 0 ? 0 : 1
  },
}

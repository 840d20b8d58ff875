import { readFileSync } from 'node:fs'
import type { Invocation } from '../cli.ts'
import { verifySource } from '../compile/verify-source.ts'
import { compiledArticle } from './compiled-article.ts'

/** Holds a copy of the article against its source record. */
export function verifySourceCommand({ root, operands: [file], format }: Invocation): number {
  if (file === undefined) throw new Error('Name the copy to verify: verify-source <file>.')
  const { dataset, article } = compiledArticle(root)
  const verification = verifySource(readFileSync(file, 'utf8'), article, dataset)
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
}

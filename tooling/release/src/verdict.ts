import type { Bump } from '@partnership/data'
import { isEnough, legalFactLines, type ReleaseDifference } from './release-size.ts'

/** What is wrong with releasing a difference as planned; each line says what to do. */
export function findProblems(difference: ReleaseDifference, planned: Bump | undefined): string[] {
  const problems = difference.vanished.map(
    (id) =>
      `The id "${id}" of the last release is gone. List it in the formerIds of the record that took its place.`,
  )
  const { least } = difference
  if (least !== undefined && !isEnough(planned, least)) {
    const asked =
      planned === undefined ? 'no changeset asks for a version' : `the changesets ask for ${planned}`
    problems.push(
      `What changed needs at least a ${least} version, and ${asked}. Run "npx pnpm@12 changeset" and choose ${least}; VERSIONING.md says why.`,
    )
  }
  return problems
}

/** What changed, for the terminal: counts, and each legal fact. */
export function summarise({ records, schema, least }: ReleaseDifference): string {
  const count = (change: string) => records.filter((one) => one.change === change).length
  const lines = [
    `Since the last release: ${count('added')} records added, ${count('changed')} changed, ` +
      `${count('renamed')} renamed, ${count('removed')} removed; ${schema.length} changes of the schema. ` +
      `Least version: ${least ?? 'none'}.`,
    ...schema.filter(({ bump }) => bump === 'major').map(({ path, change }) => `  schema: ${path} ${change}`),
    ...legalFactLines(records).map((line) => `  legal fact: ${line}`),
  ]
  return lines.join('\n')
}

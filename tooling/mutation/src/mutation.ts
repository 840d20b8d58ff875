// `pnpm mutation [part …]`: makes small faults in the code, one at a time, and counts those that a test notices.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { readArguments, USAGE } from './arguments.ts'
import type { Part } from './parts.ts'
import { readFaults } from './read-faults.ts'
import { scoreOf } from './score.ts'
import { isInShare } from './share.ts'
import { LEAST_SCORE, type Run, reportDirectory, strykerOptions } from './stryker-options.ts'
import { type PartScore, scoreTable, survivorReport } from './tables.ts'

const wanted = readArguments(process.argv.slice(2))
if ('problem' in wanted) {
  console.error(`${wanted.problem}\n${USAGE}`)
  process.exitCode = 2
} else {
  const scores: PartScore[] = []
  for (const part of wanted.parts) scores.push(await testPart(part, wanted.run))
  console.log(`\n${scoreTable(scores, LEAST_SCORE)}`)
  if (scores.some(({ score }) => score.percent < LEAST_SCORE)) process.exitCode = 1
}

async function testPart(part: Part, run: Run): Promise<PartScore> {
  // Processes that Stryker starts read which part and share they are for.
  process.env.MUTATION_PART = part.name
  if (run.share) process.env.MUTATION_SHARE = `${run.share.number}/${run.share.of}`
  // Stryker has no option for the directory that it works in.
  process.chdir(part.packageRoot)
  const amount = run.share ? `share ${run.share.number} of ${run.share.of} of the faults` : 'every fault'
  console.log(`\n${part.name}: makes ${amount} in ${part.source.join(' ')}, runs ${part.tests.join(' ')}`)
  const results = await new Stryker(strykerOptions(part, run)).runMutationTest()
  const { share } = run
  // Stryker asks the checker of shares only about faults that a test reaches.
  const faults = readFaults(results, part.packageRoot).filter(
    (fault) => !share || fault.status !== 'NoCoverage' || isInShare(fault, share),
  )
  const survivors = resolve(reportDirectory(part, run.share), 'survivors.md')
  writeFileSync(survivors, survivorReport(part.name, faults))
  console.log(`${part.name}: what no test noticed stands in ${survivors}`)
  return {
    name: part.name,
    score: scoreOf(faults),
    isSample: share !== undefined && share.of > 1,
    leftOut: faults.filter(({ status }) => status === 'Ignored').length,
  }
}

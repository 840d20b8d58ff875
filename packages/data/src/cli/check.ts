import { openRecordSet, type RecordSet } from '../compile/record-set.ts'
import { COLLECTIONS, KINDS } from '../schema/kinds.ts'
import type { Command } from './command.ts'
import { mendRecords } from './mend.ts'
import { recordsRoot } from './open-dataset.ts'
import { paint } from './paint.ts'
import { reportFaults } from './report-faults.ts'
import { watchRecords } from './watch.ts'

export const check: Command = {
  summary: 'read every record and list every fault',
  details: `Reads, validates and lints the records of a package directory and writes nothing. Every fault is one line,
file:line:column  code name  what is wrong; docs/rules.md explains each code. Ends with 1 when there is a fault.
With --fix it first mends, in the files, what has one right way to be mended: an id that was given up, a variant of a
name, a fact that rests on copies and is not marked low; all else stays as it is written.
With --watch it goes on, and after each change checks the changed records and those that depend on them; the rules on
questions, which need all records, are left to a check without it.`,
  options: ['root', 'format', 'fix', 'watch'],
  run({ root, format, fix, watch }) {
    const directory = recordsRoot(root)
    if (fix) mendRecords(directory)
    if (watch) {
      if (format === 'json') throw new Error('--watch prints for people; leave out --format json.')
      checkOnChange(directory)
      return 0
    }
    const records = openRecordSet(directory)
    const { faults } = records.check({ questions: true })
    if (faults.length > 0) {
      reportFaults(faults, format, directory)
      return 1
    }
    if (format === 'json') console.log('[]')
    else console.log(`No faults. ${countKinds(records)}.`)
    return 0
  },
}

/** `3 sources, 1 treaty`: the records as they are written, without the questions that follow from them. */
function countKinds(records: RecordSet): string {
  const lengths = new Map(KINDS.map((kind) => [kind, 0]))
  for (const { kind } of records.valid()) lengths.set(kind, (lengths.get(kind) ?? 0) + 1)
  return [...lengths]
    .map(([kind, length]) => `${length} ${length === 1 ? kind : COLLECTIONS[kind]}`)
    .join(', ')
}

/** Returns at once; the watched directories keep the process going. */
function checkOnChange(root: string): void {
  // Watched before it is read, so that nothing is missed; nobody is called before the reading is done.
  watchRecords(root, ({ paths, needsListing }) => {
    records.refresh(paths)
    if (needsListing) records.rescan()
    report(records, root)
  })
  const records = openRecordSet(root)
  report(records, root)
}

function report(records: RecordSet, root: string): void {
  const start = performance.now()
  const { faults, checked } = records.check()
  const milliseconds = Math.ceil(performance.now() - start)
  if (faults.length > 0) reportFaults(faults, 'text', root)
  else console.log(paint('green', 'No faults.', process.stdout))
  console.log(
    `Checked ${checked} of ${records.size} records in ${milliseconds} ms; waiting for the next change.`,
  )
}

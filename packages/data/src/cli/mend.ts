import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFiles } from '../compile/emit.ts'
import { formatFault } from '../compile/fault.ts'
import { applyEdits, planMending } from '../compile/mend.ts'
import { openRecordSet } from '../compile/record-set.ts'

/**
 * Mends in the files what can be mended, until nothing more can, and says on the error stream what it changed.
 * @throws Error when a file was changed by somebody else meanwhile; it is then left as it is
 */
export function mendRecords(root: string): void {
  const records = openRecordSet(root)
  let before = Number.POSITIVE_INFINITY
  for (;;) {
    const fixable = records.check().faults.filter(({ fix }) => fix)
    // A change that does not help would be made again and again.
    if (fixable.length === 0 || fixable.length >= before) return
    before = fixable.length
    const mendings = planMending(fixable)
    const checked = new Map(records.valid().map(({ source }) => [source.file, source.text]))
    const files = mendings.map(({ file, edits }) => {
      const text = readFileSync(join(root, file), 'utf8')
      if (text !== checked.get(file)) throw new Error(`${file} changed while it was mended; run check again.`)
      return { path: file, text: applyEdits(text, edits) }
    })
    writeFiles(root, files)
    const made = new Set(mendings.flatMap(({ edits }) => edits))
    for (const fault of fixable)
      if (fault.fix && made.has(fault.fix)) console.error(`Mended: ${formatFault(fault)}`)
    records.refresh(mendings.map(({ file }) => file))
  }
}

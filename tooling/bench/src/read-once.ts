import { type Consumer, runModule } from '@partnership/consumers/packed-package'
import type { Subject } from './subjects.ts'

/** One import in a process that has imported nothing else. */
export interface Reading {
  /** From the call of `import()` to the list of records in hand. */
  readonly milliseconds: number
  readonly records: number
  /** All data that came, as JSON without white space, UTF-8. */
  readonly dataBytes: number
}

/** Imports a subject in a process of its own. */
export async function readOnce(consumer: Consumer, subject: Subject): Promise<Reading> {
  const attributes = subject.isJson ? `, { with: { type: 'json' } }` : ''
  const reading = await runModule(
    consumer,
    `const start = performance.now()
     const module = await import(${JSON.stringify(subject.specifier)}${attributes})
     const records = ${subject.records}
     const milliseconds = performance.now() - start
     console.log(JSON.stringify({
       milliseconds, records: records.length, dataBytes: Buffer.byteLength(JSON.stringify(${subject.data})) }))`,
  )
  // The program above prints it.
  return reading as Reading
}

import type { Connection } from './connection.ts'
import type { ScormApi } from './scorm-api.ts'

/** A platform that takes everything and knows what it took, and what was asked of it. */
export function createPlatform(
  given: Readonly<Record<string, string>> = {},
  changes: Partial<ScormApi> = {},
): { readonly api: ScormApi; readonly values: Map<string, string>; readonly calls: string[] } {
  const values = new Map(Object.entries(given))
  const calls: string[] = []
  const said = (call: string, answer: string) => {
    calls.push(call)
    return answer
  }
  const api: ScormApi = {
    LMSInitialize: () => said('initialize', 'true'),
    LMSFinish: () => said('finish', 'true'),
    LMSGetValue: (element) => values.get(element) ?? '',
    LMSSetValue(element, value) {
      values.set(element, value)
      return said(`${element}=${value}`, 'true')
    },
    LMSCommit: () => said('commit', 'true'),
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    ...changes,
  }
  return { api, values, calls }
}

/** A connection that has every value taken, and what it was told. */
export function createConnection(given: Readonly<Record<string, string>> = {}) {
  const values = new Map(Object.entries(given))
  const writes: (readonly [string, string])[] = []
  const connection: Connection = {
    read: (element) => values.get(element) ?? '',
    write(element, value) {
      values.set(element, value)
      writes.push([element, value])
      return true
    },
    save: () => undefined,
    close: () => void values.set('closed', 'yes'),
    problem: undefined,
  }
  return { connection, values, writes }
}

import type { ScormApi } from './scorm-api.ts'

const NO_PLATFORM = 'No learning platform has opened this page, so your result is not reported to a course.'
const NOT_BEGUN = 'The learning platform did not begin a report, so your result does not reach the course'
const NOT_TAKEN =
  'The learning platform did not take all that the quiz reported, so your result may be missing there'
const NOT_SAVED =
  'The learning platform did not save what the quiz reported, so your result may be missing there'

/** A platform need not know this element. */
const NOT_IMPLEMENTED = '401'
const LONGEST_REASON = 80

/** What a page can say to a learning platform and ask of it. Nothing here throws. */
export interface Connection {
  /** The value of an element; empty where the platform has none. */
  read(element: string): string
  /**
   * Reports a value, unless the platform has that value from here already, and tells whether it was taken.
   * An element that a platform need not know is no problem when it does not.
   */
  write(element: string, value: string, need?: 'needed' | 'optional'): boolean
  /** Has the platform save what was reported. */
  save(): void
  /** Ends the report; nothing is said after it. */
  close(): void
  /** What went wrong, in one sentence for the learner; nothing when all is well. */
  readonly problem: string | undefined
}

/** Begins a report, as far as there is a platform to take it. */
export function openConnection(api: ScormApi | undefined): Connection {
  const written = new Map<string, string>()
  let isOpen = false
  let untaken: string | undefined
  let unsaved: string | undefined

  function attempt(call: (platform: ScormApi) => unknown): boolean {
    if (!api) return false
    try {
      return String(call(api)) === 'true'
    } catch {
      return false
    }
  }

  function ask(call: (platform: ScormApi) => unknown): string {
    if (!api) return ''
    try {
      return String(call(api) ?? '')
    } catch {
      return ''
    }
  }

  /** A sentence with what the platform gives as its reason. */
  function because(sentence: string): string {
    const code = ask((platform) => platform.LMSGetLastError())
    if (code === '' || code === '0') return `${sentence}.`
    const words = ask((platform) => platform.LMSGetErrorString(code))
      .replace(/\s+/g, ' ')
      .trim()
    return `${sentence} (${words === '' ? `error ${code}` : words.slice(0, LONGEST_REASON)}).`
  }

  if (!api) untaken = NO_PLATFORM
  else {
    isOpen = attempt((platform) => platform.LMSInitialize(''))
    if (!isOpen) untaken = because(NOT_BEGUN)
  }

  return {
    read: (element) => (isOpen ? ask((platform) => platform.LMSGetValue(element)) : ''),
    write(element, value, need = 'needed') {
      if (!isOpen) return false
      if (written.get(element) === value) return true
      if (attempt((platform) => platform.LMSSetValue(element, value))) {
        written.set(element, value)
        return true
      }
      const isUnknown = ask((platform) => platform.LMSGetLastError()) === NOT_IMPLEMENTED
      if (need === 'needed' || !isUnknown) untaken = because(NOT_TAKEN)
      return false
    },
    save() {
      if (!isOpen) return
      unsaved = attempt((platform) => platform.LMSCommit('')) ? undefined : because(NOT_SAVED)
    },
    close() {
      if (!isOpen) return
      isOpen = false
      attempt((platform) => platform.LMSFinish(''))
    },
    get problem() {
      return untaken ?? unsaved
    },
  }
}

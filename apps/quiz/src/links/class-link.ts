import type { Session } from '../session/session.ts'
import { type ClassLink, type Parsed, readFields, writeFields } from './link-fields.ts'

type Linked = Pick<Session, 'seed' | 'choice' | 'mode' | 'minutes' | 'bank'>

/** The address, from its "#", of a quiz that is the same for everybody. */
export function encodeClassLink({ seed, choice, mode, minutes, bank }: Linked): string {
  return `#quiz?${writeFields({ seed, choice, mode: mode === 'exam' ? 'exam' : 'practice', minutes, bank })}`
}

/** Reads what stands after "#quiz?". It may come from anybody. */
export function parseClassLink(query: string): Parsed<ClassLink> {
  const read = readFields(query)
  if (!read.ok) return read
  const { fields: _, ...link } = read.link
  return { ok: true, link }
}

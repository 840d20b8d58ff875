import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readInstalled } from '../installed.ts'
import { CREDITS } from './credits.ts'

/** A package of others, parts of which reach readers, and what its licence asks to come along. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly homepage: string
  /** What stands in its files of licence and notice; `null` when it has none. */
  readonly text: string | null
}

const NOTICES = /^(?:(?:un)?licen[cs]e|copying|notice)/i
const CODE = /\.(?:[cm]?[jt]s|json)$/i
/** Vite goes on with the licences of what its own program contains, of which nothing reaches a reader. */
const OF_THE_TOOL = /^# Licenses of bundled dependencies$/m

export function readShipped(directory: string): ShippedPackage {
  const { name, version, licence, homepage } = readInstalled(directory)
  const notices = readNotices(directory)
  const text = notices && [...(CREDITS[name] ?? []), notices].join('\n\n')
  return { name, version, licence, homepage, text }
}

function readNotices(directory: string): string | null {
  const texts = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && NOTICES.test(entry.name) && !CODE.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((name) => noticeIn(readFileSync(join(directory, name), 'utf8')))
    .filter((text) => text !== '')
  return texts.length > 0 ? texts.join('\n\n') : null
}

function noticeIn(content: string): string {
  const [own = ''] = content.replaceAll('\r\n', '\n').split(OF_THE_TOOL)
  return own.replace(/[ \t]+$/gm, '').trim()
}

/** Each package once, in the order of names and versions. */
export function sortShipped<Package extends ShippedPackage>(packages: Iterable<Package>): Package[] {
  const found = new Map([...packages].map((one) => [`${one.name} ${one.version}`, one]))
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, shipped]) => shipped)
}

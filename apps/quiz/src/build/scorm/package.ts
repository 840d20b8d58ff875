import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '@partnership/workspace/files-below'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { writeManifest } from './manifest.ts'

const PAGE = 'index.html'

/** The first day that the format knows, in local time, as the format has it: no time zone and no build day moves it. */
const FIRST_DAY = new Date(1980, 0, 1)

/**
 * A built quiz as a package of SCORM 1.2. The same files give the same bytes.
 * @param directory where the quiz was built
 * @param version of the data
 */
export function packCourse(directory: string, version: string): Uint8Array {
  const paths = filesBelow(directory)
  const title = /<title>([^<]*)<\/title>/.exec(readFileSync(join(directory, PAGE), 'utf8'))?.[1]
  if (title === undefined) throw new Error('The page of the quiz has no title.')
  const files = [PAGE, ...paths.filter((path) => path !== PAGE)] as const
  const entries: Zippable = { 'imsmanifest.xml': strToU8(writeManifest({ title, version, files })) }
  for (const path of files) entries[path] = readFileSync(join(directory, path))
  return zipSync(entries, { level: 9, mtime: FIRST_DAY })
}

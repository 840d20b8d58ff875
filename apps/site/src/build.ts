// Puts the deck, the quiz and the data under one address, with a front page and pages to read the data.
// `build.ts [directory]`: into `dist`, or into the directory that is named; what hosts need stands beside it.
import { resolve } from 'node:path'
import { replaceDirectory } from '@partnership/workspace/replace-directory'
import { readSiteBase } from '@partnership/workspace/site-base'
import { writeAssets } from './build/assets.ts'
import { compressBelow } from './build/compress.ts'
import { copyDownloads } from './build/downloads.ts'
import { writeHeaders, writeHostFiles } from './build/hosting-files.ts'
import { gatherShipped, writeLicences } from './build/licences.ts'
import { writePages } from './build/pages.ts'
import { copyParts } from './build/parts.ts'
import { linkBelow } from './html/link.ts'

const out = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../dist'))
/** What hosts need besides the site, which is not served. */
const hostFiles = `${out}-hosting`

try {
  const base = readSiteBase(process.env)
  const link = linkBelow(base)
  await replaceDirectory(out, async (staging) => {
    copyParts(staging)
    const downloads = copyDownloads(resolve(staging, 'data'))
    const { assets, shipped } = await writeAssets(staging, link)
    const packages = gatherShipped(shipped)
    writeLicences(staging, packages)
    await writePages(staging, { downloads, packages }, assets, link)
    const rules = writeHeaders(staging, base)
    await replaceDirectory(hostFiles, async (directory) => writeHostFiles(directory, rules, base))
    await compressBelow(staging)
  })
  console.log(`Gathered deck, quiz and data into ${out}, to be served under ${base}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

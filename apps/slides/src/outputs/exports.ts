// Writes both versions of the deck in every way out, or in those that the command names, to exports/.
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, launchBrowser } from '@partnership/browser'
import { ROOT } from '../deck/deck-files.ts'
import { VERSIONS } from '../deck/versions.ts'
import { writeStaged } from './staging.ts'
import { parseWays } from './ways.ts'
import { writeVersion } from './write-version.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'exports' } },
})
const out = resolve(ROOT, values.out)
let browser: Browser | undefined
const openBrowser = async () => {
  browser ??= await launchBrowser()
  return browser
}

try {
  const ways = parseWays(positionals)
  const written = await writeStaged(out, async (staging) => {
    for (const version of VERSIONS)
      await writeVersion(version, ways, join(staging, version.name), openBrowser)
  })
  for (const path of written) console.log(`${sizeOf(join(out, path))}  ${join(out, path)}`)
} catch (error) {
  console.error(`Nothing was written: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
} finally {
  await browser?.close()
}
// Slidev's server leaves watchers behind that would keep the program running.
process.exit()

function sizeOf(path: string): string {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  return `${Math.ceil(bytes / 1000)} kB`.padStart(9)
}

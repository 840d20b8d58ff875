import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { BrowserProgram } from './find.ts'

const run = promisify(execFile)
const CACHE = fileURLToPath(new URL('../.cache/', import.meta.url))

/** Run in a process of its own: the package unpacks into the directory that TMPDIR names, and nowhere else. */
const UNPACK = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())"

/**
 * Unpacks the browser of `@sparticuz/chromium` (Linux x64) into this package's cache, once a version.
 * It is unpacked beside its place and renamed, since several test runs may need it at the same moment and must not
 * start a half-written program.
 */
export async function unpackBundledBrowser(): Promise<Omit<BrowserProgram, 'args'> | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const directory = join(CACHE, `chromium-${await bundledVersion()}`)
  const executablePath = join(directory, 'chromium')
  if (!existsSync(executablePath)) await unpackInto(directory)
  const environment = { ...ownFonts(directory), ...(await ownLibraries(directory, executablePath)) }
  return { executablePath, environment }
}

async function bundledVersion(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  const manifest: unknown = JSON.parse(await readFile(join(dirname(entry), '..', 'package.json'), 'utf8'))
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return isManifest ? String(manifest.version) : 'unknown'
}

async function unpackInto(directory: string): Promise<void> {
  await mkdir(CACHE, { recursive: true })
  const partial = await mkdtemp(join(CACHE, 'unpacking-'))
  try {
    await run(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: dirname(fileURLToPath(import.meta.url)),
      // The second variable makes the package unpack its system libraries too.
      env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    })
    await writeFile(join(partial, 'fonts', 'fonts.conf'), fontConfiguration(directory))
    // Both are made for their owner alone, but the checkout may be shared.
    await chmod(partial, 0o755)
    await chmod(join(partial, 'chromium'), 0o755)
    await rename(partial, directory)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    // Another process was first; its copy is as good.
    if (!existsSync(join(directory, 'chromium'))) throw error
  }
}

/** The package's own configuration looks for its fonts under `/tmp` alone. */
function fontConfiguration(directory: string): string {
  const fonts = join(directory, 'fonts')
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(fonts, 'fonts')}</dir>
  <cachedir>${join(fonts, 'cache')}</cachedir>
</fontconfig>
`
}

/** The font family that the package brings, for a system without fonts. */
function ownFonts(directory: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(directory, 'fonts') }
}

/** The libraries that the package brings, for a system on which the browser does not start without them. */
async function ownLibraries(directory: string, executablePath: string): Promise<Record<string, string>> {
  try {
    await run(executablePath, ['--version'])
    return {}
  } catch {
    return { LD_LIBRARY_PATH: join(directory, 'al2023', 'lib') }
  }
}

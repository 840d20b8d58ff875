import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The directory of the data package, which is packed. */
export const PACKAGE_ROOT = fileURLToPath(new URL('.', import.meta.resolve('@partnership/data/package.json')))

/** A project of somebody else, in which the packed package is installed and nothing but what it declares. */
export interface Consumer {
  readonly directory: string
  /** Where the package lies in it. */
  readonly installed: string
  /** The tarball that was installed. */
  readonly tarball: string
  /** Files in the tarball. */
  readonly packedFiles: readonly string[]
  /** Takes the project away; to be called in an `afterAll` of the file, since one inside a hook is never run. */
  readonly remove: () => void
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
}

/** Packs the built package and installs the tarball without a network. */
export async function installPackedPackage(): Promise<Consumer> {
  if (!existsSync(join(PACKAGE_ROOT, 'dist/index.js'))) {
    throw new Error('the package is not built; run "npx pnpm@12 --filter @partnership/data run build" first')
  }
  // The real path, because Node names modules by it and temporary directories may be links.
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'consumer-')))
  const { stdout } = await run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', directory],
    // On Windows the command is a .cmd file, which only a shell can start.
    { cwd: PACKAGE_ROOT, shell: process.platform === 'win32' },
  )
  const { filename, files } = readPackReport(stdout)
  writeFileSync(
    join(directory, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  )
  const installed = join(directory, 'node_modules/@partnership/data')
  mkdirSync(installed, { recursive: true })
  await run('tar', ['-xzf', join(directory, filename), '-C', installed, '--strip-components=1'])
  // The shape of our own manifest.
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(directory, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(realpathSync(join(PACKAGE_ROOT, 'node_modules', name)), link, 'junction')
  }
  return {
    directory,
    installed,
    tarball: join(directory, filename),
    packedFiles: files,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

/** npm 11 prints a list with one entry, npm 12 an object with one entry a package. */
function readPackReport(json: string): { filename: string; files: string[] } {
  // The shape that npm documents for --json.
  const report = JSON.parse(json) as Record<string, { filename: string; files: { path: string }[] }>
  const [entry] = Object.values(report)
  if (!entry) throw new Error(`npm pack reported nothing: ${json}`)
  return { filename: entry.filename, files: entry.files.map(({ path }) => path) }
}

/** Runs a module in the project and gives the JSON that it prints. */
export async function runModule(consumer: Consumer, source: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: consumer.directory,
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout)
}

/** Every module that importing something loads, Node built-ins among them. */
export async function modulesLoadedBy(consumer: Consumer, specifier: string): Promise<string[]> {
  const loaded = await runModule(
    consumer,
    `import { registerHooks } from 'node:module'
     const urls = []
     registerHooks({ resolve(specifier, context, next) { const found = next(specifier, context); urls.push(found.url); return found } })
     await import(${JSON.stringify(specifier)})
     console.log(JSON.stringify(urls))`,
  )
  if (!Array.isArray(loaded)) throw new Error('the module gave no list')
  const base = new URL(`file://${consumer.installed}/`).href
  return [...new Set(loaded.map((url) => String(url).replace(base, '')))].sort()
}

/** Runs a command line program of Node in the project. */
export async function runNode(
  consumer: Consumer,
  ...operands: string[]
): Promise<{ exitCode: number; output: string }> {
  try {
    const { stdout, stderr } = await run(process.execPath, operands, { cwd: consumer.directory })
    return { exitCode: 0, output: stdout + stderr }
  } catch (error) {
    // execFile rejects with the streams and the exit code of the process.
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { exitCode: code, output: stdout + stderr }
  }
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const WORKSPACE = resolve(import.meta.dirname, '../../..')
const STORE = join(WORKSPACE, 'node_modules/.pnpm')
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall']

/** A package as it is installed. */
export interface Installed {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Where to read of it: its page, its repository, or else its page in the registry. */
  readonly homepage: string
  readonly runsScript: boolean
  readonly directory: string
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string | { readonly type?: string }
  readonly licenses?: readonly { readonly type?: string }[]
  readonly homepage?: string
  readonly repository?: string | { readonly url?: string }
  readonly scripts?: Readonly<Record<string, string>>
}

/** Every package of others in the installed tree, once a version, sorted. */
export function installedPackages(): Installed[] {
  const found = new Map<string, Installed>()
  for (const entry of readdirSync(STORE)) {
    const modules = join(STORE, entry, 'node_modules')
    if (!existsSync(modules)) continue
    for (const name of packageNames(modules)) {
      // The others in there are links to entries of their own.
      if (!entry.startsWith(`${name.replace('/', '+')}@`)) continue
      const installed = readInstalled(join(modules, name))
      found.set(`${installed.name}@${installed.version}`, installed)
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, installed]) => installed)
}

function packageNames(modules: string): string[] {
  return readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  )
}

export function readInstalled(directory: string): Installed {
  // Package managers hold packages to this form.
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Manifest
  const { license, licenses, scripts = {} } = manifest
  return {
    name: manifest.name,
    version: manifest.version,
    licence:
      (typeof license === 'string' ? license : license?.type) ??
      (licenses ?? []).map(({ type }) => type).join(' OR '),
    homepage: homepageOf(manifest),
    // A package with this file is compiled at install, without a script of its own.
    runsScript:
      INSTALL_SCRIPTS.some((name) => scripts[name] !== undefined) ||
      existsSync(join(directory, 'binding.gyp')),
    directory,
  }
}

function homepageOf({ name, homepage, repository }: Manifest): string {
  const url = typeof repository === 'string' ? repository : repository?.url
  const [, path] = /(?:^|github(?:\.com[/:]|:))([\w-]+\/[\w.-]+?)(?:\.git)?$/.exec(url ?? '') ?? []
  return homepage || (path ? `https://github.com/${path}` : `https://www.npmjs.com/package/${name}`)
}

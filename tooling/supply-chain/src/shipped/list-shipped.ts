import { dirname, isAbsolute, resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { licencesText } from './licences-text.ts'
import { findPackage, packageOf } from './package-directory.ts'
import { readShipped, sortShipped } from './shipped-package.ts'

/** Modules that stand in no file, by their id, and the package whose code they are; `null` when it is ours. */
export type Origins = readonly (readonly [id: RegExp, packagePath: string | null])[]

export interface ListShippedOptions {
  /** Name of the list below the directory of the build: data where it ends in `.json`, otherwise a text to read. */
  readonly fileName: string
  readonly origins?: Origins
  /** Packages that reach readers by another way than modules and files, such as a font that was cut. */
  readonly also?: readonly string[]
}

/** What Vite and its plugins put into the files of everybody. */
const OF_TOOLS: Origins = [
  [/^vite\//, 'vite'],
  [/^rolldown\//, 'vite>rolldown'],
  [/^plugin-vue:/, '@vitejs/plugin-vue'],
]
const STYLE = /\.(?:post)?css(?:$|\?)/
const INSTALLED = /[\\/]node_modules[\\/]/

/**
 * Lists the packages of others of which a build takes modules or files, with their licences. Vite's own `build.license`
 * sees modules in files alone: no fonts, no icons, and nothing of what plugins write.
 */
export function listShipped({ fileName, origins = [], also = [] }: ListShippedOptions): Plugin {
  let root = ''
  const styleImports = new Map<string, readonly string[]>()
  return {
    name: 'list-shipped',
    // What a server draws pages with reaches nobody.
    apply: ({ build }, { command }) => command === 'build' && !build?.ssr,
    configResolved(config) {
      root = config.root
    },
    transform: {
      order: 'pre',
      filter: { id: STYLE },
      // A style sheet that another one imports becomes a part of that, and no module.
      handler(code, id) {
        styleImports.set(id, importedPackages(code))
      },
    },
    generateBundle: {
      // Vite then takes away the chunks of which nothing is left but styles.
      order: 'pre',
      handler(_options, bundle) {
        const ofModule = (id: string) => [
          ...moduleOrigin(id, [...origins, ...OF_TOOLS], root),
          ...(styleImports.get(id) ?? []).map((name) => findPackage(name, dirname(id))),
        ]
        const directories = new Set([
          ...also.map((path) => findPackage(path, root)),
          ...Object.values(bundle).flatMap((file) =>
            file.type === 'chunk' ? shownModules(file).flatMap(ofModule) : assetOrigins(file, root),
          ),
        ])
        const packages = sortShipped([...directories].map(readShipped))
        const source = fileName.endsWith('.json') ? JSON.stringify(packages) : licencesText(packages)
        this.emitFile({ type: 'asset', fileName, source })
      },
    },
  }
}

/** Modules of which something is left; a style sheet has been moved out of its module by then. */
function shownModules({ modules }: Rolldown.OutputChunk): string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) =>
    renderedLength > 0 || STYLE.test(id) ? [id] : [],
  )
}

function moduleOrigin(id: string, origins: Origins, root: string): string[] {
  const name = id.replace(/^\0/, '')
  const found = origins.find(([pattern]) => pattern.test(name))
  if (found) return found[1] === null ? [] : [findPackage(found[1], root)]
  const [file = ''] = name.split('?')
  const directory = isAbsolute(file) ? packageOf(file) : undefined
  if (directory === undefined)
    throw new Error(`Nobody says whose code the module "${name}" is: name its package in the origins.`)
  return installed(directory)
}

/** Packages that a style sheet imports from by their names. */
function importedPackages(styles: string): string[] {
  const imports = styles.matchAll(/@import\s+(?:url\(\s*)?["']?((?:@[\w-]+\/)?[\w-][\w.-]*)\/[^:]/g)
  return [...imports].map(([, name = '']) => name)
}

function assetOrigins({ originalFileNames }: Rolldown.OutputAsset, root: string): string[] {
  return originalFileNames.flatMap((name) => installed(packageOf(resolve(root, name))))
}

function installed(directory: string | undefined): string[] {
  return directory !== undefined && INSTALLED.test(directory) ? [directory] : []
}

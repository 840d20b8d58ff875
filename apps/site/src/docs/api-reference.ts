import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Application, type TypeDocOptions } from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'

/** An entry of the package, as its own page. */
export interface ApiEntry {
  /** What is imported. */
  readonly specifier: string
  /** The file that the Markdown of other entries names it by. */
  readonly file: string
  readonly markdown: string
}

/** Where the declarations of the built package stand. */
const BUILT = dirname(fileURLToPath(import.meta.resolve('@partnership/data')))

/** What is imported, its declarations in the built package, and the name of its module there. */
const ENTRIES = [
  { specifier: '@partnership/data', declarations: 'index.d.ts', file: 'index.md' },
  { specifier: '@partnership/data/search', declarations: 'search/index.d.ts', file: 'search.md' },
  { specifier: '@partnership/data/neutrality', declarations: 'neutrality/index.d.ts', file: 'neutrality.md' },
  { specifier: '@partnership/data/schema', declarations: 'schema/index.d.ts', file: 'schema.md' },
] as const

/** A union longer than this is a list of the ids of records, which nobody reads in a type. */
const LONGEST_TYPE = 600

/**
 * What the entries of the package export, as Markdown: each function with its parameters, what it gives and what it
 * throws, each type with its fields.
 * @throws Error when TypeDoc reports anything, such as an export without a description
 */
export async function apiReference(): Promise<ApiEntry[]> {
  const directory = mkdtempSync(join(tmpdir(), 'api-reference-'))
  try {
    const files = ENTRIES.map(({ declarations }) => join(BUILT, declarations))
    const tsconfig = join(directory, 'tsconfig.json')
    writeFileSync(tsconfig, JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files }))
    const application = await Application.bootstrapWithPlugins({
      entryPoints: files,
      tsconfig,
      plugin: ['typedoc-plugin-markdown'],
      outputs: [{ name: 'markdown', path: directory }],
      readme: 'none',
      disableSources: true,
      excludeExternals: true,
      // The build of the package has checked them.
      skipErrorChecking: true,
      logLevel: 'Warn',
      ...DESCRIBED,
      ...LAYOUT,
    })
    const project = await application.convert()
    if (!project) throw new Error('TypeDoc could not read the package.')
    application.validate(project)
    await application.generateOutputs(project)
    if (application.logger.hasErrors() || application.logger.hasWarnings())
      throw new Error('The reference of the package has the faults that TypeDoc named above.')
    return ENTRIES.map(({ specifier, file }) => ({
      specifier,
      file,
      markdown: tidy(readFileSync(join(directory, file), 'utf8')),
    }))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** As a reader's program would be compiled that imports the package. */
const COMPILER_OPTIONS = { module: 'nodenext', target: 'es2022', strict: true, types: [] } as const

/** What is exported says what it is. */
const DESCRIBED = {
  validation: { notDocumented: true, notExported: true, invalidLink: true },
  requiredToBeDocumented: ['Class', 'Enum', 'Function', 'Interface', 'TypeAlias', 'Variable'],
  // A step on the way to a type that is exported.
  intentionallyNotExported: ['Drawable'],
} satisfies Partial<TypeDocOptions>

const LAYOUT = {
  router: 'module',
  hideBreadcrumbs: true,
  hidePageHeader: true,
  hidePageTitle: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  // Every field is read-only.
  tableColumnSettings: { hideModifiers: true },
  groupOrder: ['Functions', 'Variables', 'Interfaces', 'Type Aliases'],
} satisfies Partial<PluginOptions & TypeDocOptions>

/** Without places that nothing leads to, with lists of ids in short, and with schemas by name. */
function tidy(markdown: string): string {
  return markdown
    .replace(/<a id="[^"]*"><\/a> ?/g, '')
    .replace(/^(> `const` \*\*\w+\*\*): `z\.Zod.*$/gm, '$1: a schema of zod')
    .replace(/^\| `(\w+)` \| `z\.Zod.* \|$/gm, '| `$1` | [`$1Schema`](#$1schema) |')
    .replace(/^> \*\*(\w+)\*\* = .*$/gm, (line, name: string) =>
      line.length > LONGEST_TYPE ? `> **${name}** = one of the ids that records have` : line,
    )
    .replace(/(?:`"[^"`]+"` \\\| ){20,}`"[^"`]+"`/g, 'one of the ids that records have')
}

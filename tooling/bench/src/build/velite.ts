import { join } from 'node:path'
import {
  emptyDirectory,
  peersProject,
  runProgram,
  type Sources,
  writeSources,
} from '../browser-load/peers-project.ts'

/** Where the peer of the data's build is installed and run. */
export const BUILD_PEERS = peersProject('build', '50 MB')

/**
 * Writes the configuration of Velite for the directories of records below a root. Its schema asks for nothing but a
 * mapping, the least that it can do.
 */
export function writeVeliteConfig(root: string, directories: readonly string[]): Sources {
  const collections = directories.map((directory) => {
    const name = `${directory[0]?.toUpperCase()}${directory.slice(1)}`
    return `    ${directory}: { name: '${name}', pattern: '${directory}/*.yml', schema: s.object({}).passthrough() },`
  })
  const lines = [
    `import { defineConfig, s } from 'velite'`,
    'export default defineConfig({',
    `  root: ${JSON.stringify(root)},`,
    '  strict: true,',
    `  output: { data: 'out', clean: true },`,
    '  collections: {',
    ...collections,
    '  },',
    '})',
    '',
  ]
  return { 'velite.config.js': lines.join('\n') }
}

/** Has Velite build the records below a root. @returns the directory with a JSON file for each of their directories */
export async function buildWithVelite(root: string, directories: readonly string[]): Promise<string> {
  const directory = emptyDirectory(BUILD_PEERS, 'velite')
  writeSources(directory, writeVeliteConfig(root, directories))
  await runProgram(directory, join(BUILD_PEERS.root, 'node_modules/velite/bin/velite.js'), ['build'])
  return join(directory, 'out')
}

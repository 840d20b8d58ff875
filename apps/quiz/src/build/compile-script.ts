import { build } from 'vite'

/**
 * Compiles a module and all that it imports into one classic script.
 * @param name what its exports are called in the page, when it has any
 */
export async function compileScript(entry: string, name = 'script'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      lib: { entry, formats: ['iife'], name },
      target: 'es2022',
      minify: 'terser',
      write: false,
    },
  })
  const [output] = Array.isArray(built) ? built : []
  const [chunk] = output?.output ?? []
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`)
  return chunk.code.trim()
}

import type { Plugin } from 'vite'

/** Text in a file of Slidev's client that becomes another. */
export interface ClientChange {
  /** How the path of the file in the client ends. */
  readonly file: string
  readonly changes: readonly { readonly from: string; readonly to: string }[]
}

/**
 * Changes files of Slidev's client. Where Slidev is no longer as it was, so that there is nothing to change any more or
 * it looks different, the build fails instead of keeping quiet.
 *
 * @param name Name of the plugin.
 * @param here The file that says what is changed, for the error.
 */
export function changeClient(name: string, files: readonly ClientChange[], here: string): Plugin {
  const changed = new Set<ClientChange>()
  return {
    name,
    enforce: 'pre',
    transform(code, id) {
      const [path = '', query = ''] = id.split('?')
      // Parts of a component are taken out of what was changed here.
      if (/(?:^|&)vue(?:&|$)/.test(query)) return undefined
      const change = files.find(({ file }) => path.endsWith(`/@slidev/client${file}`))
      if (!change) return undefined
      changed.add(change)
      return { code: changeText(code, change, here), map: null }
    },
    buildEnd(error) {
      // In development a file is loaded when a page asks for it; a build has seen all by now.
      if (error || this.environment?.config.command === 'serve') return
      const missed = files.find((change) => !changed.has(change))
      if (missed) throw new Error(`Slidev's client has no file "${missed.file}" any more; see ${here}.`)
    },
  }
}

function changeText(code: string, { file, changes }: ClientChange, here: string): string {
  return changes.reduce((text, { from, to }) => {
    if (!text.includes(from)) throw new Error(`Slidev's "${file}" has no text ${from} any more; see ${here}.`)
    return text.replace(from, () => to)
  }, code)
}

import type { Plugin } from 'vite'
import { REPLACEMENTS, type Replacement, type ReplacementName } from './replacements.ts'

/** Gives Slidev something smaller for each module of the table, but for those that are switched off. */
export function replaceModules(isOn: (name: ReplacementName) => boolean): Plugin {
  const replacements = Object.entries<Replacement>(REPLACEMENTS).flatMap(([name, replacement]) =>
    // The keys are those of the table.
    isOn(name as ReplacementName) ? [replacement] : [],
  )
  return {
    name: 'lean:replace-modules',
    enforce: 'pre',
    apply: 'build',
    resolveId(asked, importer) {
      // A component of the deck can have the name of one of Slidev's.
      if (asked.startsWith('.') && !importer?.includes('/@slidev/client/')) return undefined
      const replacement = replacements.find((one) => one.asked.test(asked))
      return replacement && this.resolve(replacement.given(asked), importer, { skipSelf: true })
    },
  }
}

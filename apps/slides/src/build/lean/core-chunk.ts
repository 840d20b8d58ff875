import type { Plugin, Rolldown } from 'vite'

type ModuleInfo = (
  id: string,
) => Pick<
  Rolldown.ModuleInfo,
  'isEntry' | 'importedIds' | 'dynamicallyImportedIds' | 'importers' | 'dynamicImporters'
> | null

/** What the first slide needs besides what its page imports: Slidev loads these by need, but always at once. */
const LOADED_AT_ONCE = /\/pages\/play\.vue$|__slidev_1\.md$/

/**
 * Puts all that the first slide needs into one file, and leaves every other slide and page in a file of its own. Small
 * files that are always asked for together cost a round trip each and compress worse.
 */
export function coreChunk(): Plugin {
  let needed: ReadonlySet<string> | undefined
  return {
    name: 'lean:core-chunk',
    apply: 'build',
    config: () => ({
      build: {
        rollupOptions: {
          output: {
            manualChunks(id: string, { getModuleInfo }: { getModuleInfo: ModuleInfo }) {
              needed ??= neededAtOnce(id, getModuleInfo)
              return needed.has(id) ? 'core' : undefined
            },
          },
        },
      },
    }),
    buildStart() {
      needed = undefined
    },
  }
}

/** Follows imports from the page, which is found from any module of the deck by going the other way. */
export function neededAtOnce(anyModule: string, getModuleInfo: ModuleInfo): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...importersUpTo(anyModule, getModuleInfo)]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    const module = getModuleInfo(id)
    if (!module) continue
    waiting.push(...module.importedIds)
    waiting.push(...module.dynamicallyImportedIds.filter((one) => isLoadedAtOnce(one, getModuleInfo)))
  }
  return found
}

/** A slide is loaded through a module that only passes it on. */
function isLoadedAtOnce(id: string, getModuleInfo: ModuleInfo): boolean {
  if (LOADED_AT_ONCE.test(id)) return true
  return getModuleInfo(id)?.importedIds.some((one) => LOADED_AT_ONCE.test(one)) ?? false
}

function importersUpTo(start: string, getModuleInfo: ModuleInfo): ReadonlySet<string> {
  const seen = new Set<string>()
  const entries = new Set<string>()
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const module = getModuleInfo(id)
    if (module?.isEntry) entries.add(id)
    waiting.push(...(module?.importers ?? []), ...(module?.dynamicImporters ?? []))
  }
  return entries
}

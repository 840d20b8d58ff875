import { defineVitePluginsSetup } from '@slidev/types'
import { deckModules } from '../src/build/deck-modules.ts'
import { mapData } from '../src/build/map-data.ts'
import { reloadWithData } from '../src/build/reload-with-data.ts'
import { versionOf } from '../src/deck/versions.ts'

/** The data of the version that Slidev was started with. */
export default defineVitePluginsSetup(({ entry: path }) => {
  const { entry } = versionOf(path)
  return [deckModules(entry), mapData(entry), reloadWithData(entry)]
})

import { defineVitePluginsSetup } from '@slidev/types'
import { deckData } from '../src/build/deck-data.ts'
import { mapData } from '../src/build/map-data.ts'
import { versionOf } from '../src/deck/versions.ts'

/** The data of the version that Slidev was started with. */
export default defineVitePluginsSetup(({ entry: path }) => {
  const { entry } = versionOf(path)
  return [deckData(entry), mapData(entry)]
})

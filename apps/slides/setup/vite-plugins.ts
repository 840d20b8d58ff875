import { defineVitePluginsSetup } from '@slidev/types'
import { deckData } from '../src/build/deck-data.ts'
import { versionOf } from '../src/deck/versions.ts'

/** The data of the version that Slidev was started with. */
export default defineVitePluginsSetup(({ entry }) => [deckData(versionOf(entry).entry)])

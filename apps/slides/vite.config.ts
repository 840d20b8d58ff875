import { listShipped } from '@partnership/supply-chain/list-shipped'
import { accessibleControls } from './src/build/accessible-controls.ts'
import { leanBuild } from './src/build/lean/lean-build.ts'
import { MADE_FROM, ORIGINS } from './src/build/shipped.ts'

export default {
  plugins: [
    accessibleControls(),
    leanBuild(),
    listShipped({ fileName: 'licences.json', origins: ORIGINS, also: MADE_FROM }),
  ],
  // Which plugin takes how long is nothing that those who start the site need to read.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
}

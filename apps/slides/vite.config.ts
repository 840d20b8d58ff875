import { accessibleControls } from './src/build/accessible-controls.ts'
import { leanBuild } from './src/build/lean/lean-build.ts'

export default {
  plugins: [accessibleControls(), leanBuild()],
  // Which plugin takes how long is nothing that those who start the site need to read.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
}

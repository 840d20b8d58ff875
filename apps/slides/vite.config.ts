import { accessibleControls } from './src/build/accessible-controls.ts'
import { deckModules } from './src/build/deck-modules.ts'
import { leanBuild } from './src/build/lean/lean-build.ts'

export default {
  plugins: [deckModules(), accessibleControls(), leanBuild()],
}

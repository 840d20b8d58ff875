import { accessibleControls } from './src/build/accessible-controls.ts'
import { deckModules } from './src/build/deck-modules.ts'

export default {
  plugins: [deckModules(), accessibleControls()],
}

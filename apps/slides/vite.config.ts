import { accessibleControls } from './src/build/accessible-controls.ts'
import { deckData } from './src/build/deck-data.ts'

export default {
  plugins: [deckData(), accessibleControls()],
}

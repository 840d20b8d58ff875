import { accessibleControls } from './src/build/accessible-controls.ts'

export default {
  plugins: [accessibleControls()],
}

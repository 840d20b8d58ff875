import { accessibleControls } from './src/build/accessible-controls.ts'
import { leanBuild } from './src/build/lean/lean-build.ts'

export default {
  plugins: [accessibleControls(), leanBuild()],
}

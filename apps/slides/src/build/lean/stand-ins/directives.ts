/** Stands in for the parts of Slidev's client that give an app the directives of features that the deck does not use. */
const nothingToInstall = () => ({ install() {} })

export {
  nothingToInstall as createVDragDirective,
  nothingToInstall as createVMarkDirective,
  nothingToInstall as createVMotionDirectives,
}
export default nothingToInstall()

/**
 * Stands in for `drauu`, the canvas that slides are drawn on. Drawings are switched off in the deck, but Slidev makes a
 * canvas all the same; this one takes what it is told and draws nothing.
 */
export function createDrauu(options: unknown) {
  return {
    options,
    mode: 'stylus',
    mounted: false,
    el: null,
    mount() {},
    unmount() {},
    clear() {},
    load() {},
    dump: () => '',
    undo: () => false,
    redo: () => false,
    canUndo: () => false,
    canRedo: () => false,
    on: () => () => {},
  }
}

/** Stands in for Slidev's menu of the right button: the browser shows its own. */
export function onContextMenu(): void {}

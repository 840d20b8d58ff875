/**
 * Keeps the screen on while the deck can be seen. Slidev can do this too, but reports an error on every slide in a
 * browser that refuses; a screen that goes dark is no reason to disturb a talk.
 */
export function keepAwake(
  page: Pick<Document, 'visibilityState' | 'addEventListener'>,
  { wakeLock }: { readonly wakeLock?: Pick<WakeLock, 'request'> },
): void {
  if (!wakeLock) return
  const ask = () => {
    if (page.visibilityState === 'visible') wakeLock.request('screen').catch(() => undefined)
  }
  ask()
  // A browser lets go when the page is hidden, and does not take hold again by itself.
  page.addEventListener('visibilitychange', ask)
}

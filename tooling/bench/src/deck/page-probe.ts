/** What the probe leaves in the page; times in milliseconds since the navigation began. */
export interface Probe {
  firstSlide?: number
  /** Of every task longer than 50 ms, what is over: the longest that a key press had to wait. */
  blocking: number
}

declare global {
  interface Window {
    deckProbe?: Probe
  }
}

/**
 * Runs in the page before anything of its own, and notes when an element of the selector is first visible: of some
 * size, inside the window, with text, not transparent. The time is that of the frame after, which shows it.
 */
export function installProbe(selector: string): void {
  const probe: Probe = { blocking: 0 }
  window.deckProbe = probe
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.blocking += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })

  const isVisible = (element: Element) => {
    const { width, height, left, right, top, bottom } = element.getBoundingClientRect()
    const isLarge = width >= 100 && height >= 20
    const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
    const hasText = (element.textContent ?? '').trim() !== ''
    return (
      isLarge &&
      isInside &&
      hasText &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    )
  }
  const look = () => {
    if ([...document.querySelectorAll(selector)].some(isVisible)) {
      requestAnimationFrame(() => {
        probe.firstSlide = performance.now()
      })
    } else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Runs in the page: what the probe found, once the first slide is visible and painted; nothing before. */
export function readProbe() {
  const firstSlide = window.deckProbe?.firstSlide
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
  if (firstSlide === undefined || firstPaint === undefined) return undefined
  return {
    firstSlide,
    firstPaint,
    blocking: window.deckProbe?.blocking ?? 0,
    timeOrigin: performance.timeOrigin,
  }
}

/** What the probe is told. */
export interface ProbeOptions {
  readonly answer: string
  readonly answered: string
  /** Whether work that waits until the browser is idle is never done. */
  readonly isKeptBusy: boolean
}

/** An answer that the page took; times in milliseconds since the navigation began. */
export interface Taken {
  /** When the page was handed the press. */
  readonly pressed: number
  /** The frame after the one in which the answer was shown as given. */
  readonly painted: number
}

/** What the probe leaves in the page. */
export interface Probe {
  visible?: number
  pressed?: number
  taken?: Taken
  /** Of every task longer than 50 ms, what is over: the longest that a press had to wait. */
  blocking: number
  /** The longest interaction so far, as the Event Timing API gives it: none under 16 ms, in steps of 8. */
  longestInteraction: number
}

declare global {
  interface Window {
    quizProbe?: Probe
    /** All elements of a selector, those in shadow roots among them. */
    findEverywhere?: (selector: string) => Element[]
    /** The element that has the focus, and each host of a shadow root around it. */
    findFocused?: () => Element[]
  }
}

/**
 * Runs in the page before anything of its own. It notes when an answer can first be seen and nothing covers it, and
 * whether a real press led to an answer that is shown as given. A page that is merely drawn anew after a press has
 * taken no answer.
 */
export function installProbe({ answer, answered, isKeptBusy }: ProbeOptions): void {
  const probe: Probe = { blocking: 0, longestInteraction: 16 }
  window.quizProbe = probe
  const roots: (Document | ShadowRoot)[] = [document]
  const attachShadow = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options)
    roots.push(root)
    return root
  }
  const findEverywhere = (selector: string) =>
    roots.flatMap((root) => [...root.querySelectorAll(selector)]).filter(({ isConnected }) => isConnected)
  window.findEverywhere = findEverywhere
  window.findFocused = () => roots.flatMap(({ activeElement }) => activeElement ?? [])
  if (isKeptBusy) window.requestIdleCallback = () => 0

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.blocking += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  // TypeScript does not know the threshold, which is 104 ms where none is given.
  const timing: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('interactionId' in entry && entry.interactionId) {
        probe.longestInteraction = Math.max(probe.longestInteraction, entry.duration)
      }
    }
  }).observe(timing)

  const canBePressed = (element: Element) => {
    const { width, height, left, top } = element.getBoundingClientRect()
    const hasText = (element.textContent ?? '').trim() !== ''
    const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    if (width < 20 || height < 10 || !hasText || !isShown) return false
    const root = element.getRootNode()
    const isRoot = root instanceof Document || root instanceof ShadowRoot
    const onTop = isRoot ? root.elementFromPoint(left + width / 2, top + height / 2) : null
    return onTop !== null && (element.contains(onTop) || onTop.contains(element))
  }
  const lookForAnswer = () => {
    if (findEverywhere(answer).some(canBePressed)) {
      requestAnimationFrame(() => {
        probe.visible = performance.now()
      })
    } else requestAnimationFrame(lookForAnswer)
  }
  requestAnimationFrame(lookForAnswer)

  let isAwaitingPaint = false
  const lookForTaken = () => {
    const { pressed, taken } = probe
    if (pressed === undefined || taken || isAwaitingPaint || findEverywhere(answered).length === 0) return
    isAwaitingPaint = true
    requestAnimationFrame(() =>
      setTimeout(() => {
        isAwaitingPaint = false
        probe.taken = { pressed, painted: performance.now() }
      }),
    )
  }
  const notePress = ({ isTrusted }: Event) => {
    if (isTrusted) probe.pressed = performance.now()
  }
  window.addEventListener('pointerdown', notePress, true)
  window.addEventListener('keydown', notePress, true)
  // A mutation is seen before the page is handed its next press; a radio button that is only ticked changes nothing in
  // the document, and is seen in the next frame.
  new MutationObserver(lookForTaken).observe(document, { subtree: true, childList: true, attributes: true })
  const lookEachFrame = () => {
    lookForTaken()
    requestAnimationFrame(lookEachFrame)
  }
  requestAnimationFrame(lookEachFrame)
}

/** Runs in the page: what the probe found so far. */
export function readProbe() {
  return window.quizProbe && { ...window.quizProbe, timeOrigin: performance.timeOrigin }
}

/** Runs in the page: forgets the last answer, so that the next can be seen. */
export function forgetAnswer(): void {
  if (!window.quizProbe) return
  delete window.quizProbe.pressed
  delete window.quizProbe.taken
}

/** Runs in the page: the middle of the first element of a selector that can be pressed, scrolled to if need be. */
export function findMiddle(selector: string): { readonly x: number; readonly y: number } | undefined {
  const element = window.findEverywhere?.(selector).find((one) => one.getBoundingClientRect().height > 1)
  if (!element) return undefined
  const box = () => element.getBoundingClientRect()
  if (box().top < 0 || box().bottom > innerHeight) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
  }
  const { left, top, width, height } = box()
  return { x: left + width / 2, y: top + height / 2 }
}

/** What a slide must not do on its canvas; runs in the page. Lengths are in pixels of the 1280×720 canvas. */
export function layoutProblems(slide: number): string[] {
  const MINIMUM_TEXT = 16
  const TOLERANCE = 1.5
  const page = document.querySelector<HTMLElement>(`.slidev-page-${slide}`)
  const canvas = page?.querySelector<HTMLElement>('.deck-slide')
  if (!page || !canvas) return [`slide ${slide} is not on the page`]
  const frame = canvas.getBoundingClientRect()
  const scale = frame.width / 1280
  const problems: string[] = []
  const report = (element: Element, what: string) =>
    problems.push(
      `slide ${slide}: ${what}: <${element.tagName.toLowerCase()} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 40)}`,
    )

  const footer = canvas.querySelector('.deck-footer')
  const footerTop = footer?.getBoundingClientRect().top ?? frame.bottom
  for (const element of canvas.querySelectorAll<HTMLElement>('*')) {
    const box = element.getBoundingClientRect()
    if (box.width === 0 || box.height === 0 || element.closest('.deck-hidden')) continue
    // A drawing inside a drawing is cut at its own frame.
    if (element.closest('svg svg')) continue
    const over =
      Math.max(
        frame.left - box.left,
        box.right - frame.right,
        frame.top - box.top,
        box.bottom - frame.bottom,
      ) / scale
    const isEdge = element.closest('.deck-coverrule') !== null
    if (over > TOLERANCE && !isEdge) report(element, `${over.toFixed(0)} px outside the canvas`)
    if (
      !footer?.contains(element) &&
      element.closest('.deck-body') &&
      (box.bottom - footerTop) / scale > TOLERANCE
    ) {
      report(element, `${((box.bottom - footerTop) / scale).toFixed(0)} px over the footer`)
    }
    const hasOwnText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    )
    if (!hasOwnText) continue
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    const isRaised = element.closest('sup') !== null
    if (size < MINIMUM_TEXT && !isRaised) report(element, `text of ${size} px`)
    if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden')
      report(element, 'clipped text')
  }
  const list = canvas.querySelector<HTMLElement>('.deck-footer ol')
  if (list && list.scrollWidth > list.clientWidth + 1)
    report(list, `${list.scrollWidth - list.clientWidth} px of sources clipped`)
  return problems
}

/**
 * Where one voice weighs more than another in the panels of a slide: in width, in place, or in how a heading, a name or
 * a text is set. Runs in the page. Counts the panels too, so that a slide without any proves nothing.
 */
export function unequalVoices(slide: number): { panels: number; problems: string[] } {
  const TOLERANCE = 1
  const panels = [...document.querySelectorAll<HTMLElement>(`.slidev-page-${slide} .deck-voicepanel`)]
  const setting = (element: Element) => {
    const style = getComputedStyle(element)
    return [
      style.fontFamily,
      style.fontSize,
      style.fontWeight,
      style.fontStyle,
      style.color,
      style.opacity,
      style.textTransform,
    ].join(' ')
  }
  const ground = (element: Element) => {
    const style = getComputedStyle(element)
    return [style.backgroundColor, style.borderTop, style.borderBottom, style.padding, style.opacity].join(
      ' ',
    )
  }
  const problems: string[] = []
  const compare = (what: string, values: readonly string[]) => {
    const different = [...new Set(values)]
    if (different.length > 1) problems.push(`slide ${slide}: ${what} differ: ${different.join(' | ')}`)
  }
  for (const row of new Set(panels.map(({ parentElement }) => parentElement))) {
    const beside = panels.filter(({ parentElement }) => parentElement === row)
    const boxes = beside.map((panel) => panel.getBoundingClientRect())
    const spread = (values: number[]) => Math.max(...values) - Math.min(...values)
    if (spread(boxes.map(({ width }) => width)) > TOLERANCE)
      problems.push(`slide ${slide}: panels differ in width`)
    if (spread(boxes.map(({ top }) => top)) > TOLERANCE)
      problems.push(`slide ${slide}: panels differ in height of place`)
    compare('grounds of panels', beside.map(ground))
  }
  for (const part of ['h2', 'b', 'p']) {
    const elements = panels.flatMap((panel) => [...panel.querySelectorAll(part)])
    compare(`settings of <${part}>`, elements.map(setting))
  }
  return { panels: panels.length, problems }
}

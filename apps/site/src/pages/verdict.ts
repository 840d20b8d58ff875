import { VERDICT_LABELS, type Verdict } from '@partnership/data'
import { VERDICT_GLYPHS } from '../facts/labels.ts'
import { html, type Markup } from '../html/html.ts'

/** A verdict as its sign and its word. */
export function verdictMark(verdict: Verdict): Markup {
  const [glyph, tone] = VERDICT_GLYPHS[verdict]
  return html`<span class="verdict verdict-${tone}"><span aria-hidden="true">${glyph}</span> ${VERDICT_LABELS[verdict]}</span>`
}

import { type Assertion, type Claim, isWeak, presentableAssertions, voices } from '@partnership/data'
import type { Sign } from './sign.ts'

/** One voice in a panel. */
export interface PanelVoice {
  readonly assertion: Assertion
  /** Whether it stands there only so that its side is not silent: nothing but copies of reports were read for it. */
  readonly isWeak: boolean
}

/** One side of a claim. */
export interface Panel {
  readonly title: string
  readonly sign: Sign
  readonly voices: readonly PanelVoice[]
}

/** What is said on a slide of a voice that only copies of other reports carry. */
export const WEAK_VOICE = 'Read only in a copy of another report'

/** The assertions of a claim that a slide shows, when it leaves out what was read in one source alone. */
export function shownAssertions(claim: Claim, without = ''): Assertion[] {
  return presentableAssertions(
    claim,
    claim.assertions.filter(({ citation }) => citation.source !== without),
  )
}

/** The sides of a claim that have a voice to show, each with its voices in the order of the record. */
export function panelsOf(claim: Claim, without = ''): Panel[] {
  const { asserting, denying, differing, qualifying } = voices({
    ...claim,
    assertions: shownAssertions(claim, without),
  })
  const marked = (assertions: readonly Assertion[]) =>
    assertions.map((assertion) => ({ assertion, isWeak: isWeak(assertion) }))
  const panels: readonly Panel[] = [
    { title: 'Said so', sign: 'full', voices: marked(asserting) },
    { title: 'Denied or disputed it', sign: 'open', voices: marked(denying) },
    { title: 'Stated otherwise', sign: 'diamond', voices: marked(differing) },
    { title: 'Qualified it', sign: 'half', voices: marked(qualifying) },
  ]
  return panels.filter((panel) => panel.voices.length > 0)
}

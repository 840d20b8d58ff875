import { type Claim, dataset, recordById } from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { panelsOf } from './panels.ts'

const accusation = recordById('claim', 'accusation-of-iranian-arms-supplies')

/** A claim with the assertions of some actors marked as weak. */
function weakening(claim: Claim, isWeak: (assertion: Claim['assertions'][number]) => boolean): Claim {
  return {
    ...claim,
    assertions: claim.assertions.map(({ certainty: _, ...assertion }) =>
      isWeak({ ...assertion }) ? { ...assertion, certainty: 'low' } : assertion,
    ),
  }
}

const isDenial = ({ stance }: Claim['assertions'][number]) => stance === 'denies' || stance === 'disputes'
const shownIn = (claim: Claim, without?: string) =>
  panelsOf(claim, without).map(({ title, voices }) => [title, voices.map(({ isWeak }) => isWeak)])

describe('the panels of a claim', () => {
  it('show every voice, each on its side, where none is weak', () => {
    const firm = weakening(accusation, () => false)
    expect(panelsOf(firm).flatMap(({ voices }) => voices)).toHaveLength(firm.assertions.length)
    expect(panelsOf(firm).map(({ title }) => title)).toEqual([
      'Said so',
      'Denied or disputed it',
      'Qualified it',
    ])
  })

  it('leave out weak voices beside firm ones, and a side that has no other', () => {
    const [first] = accusation.assertions
    const weak = weakening(
      accusation,
      (one) => !isDenial(one) && one.citation.source !== first?.citation.source,
    )
    const panels = panelsOf(weak)
    expect(panels.map(({ title }) => title)).toEqual(['Said so', 'Denied or disputed it'])
    expect(panels.flatMap(({ voices }) => voices).every(({ isWeak }) => !isWeak)).toBe(true)
  })

  it('keep the denials of an accusation and mark them, though nothing but copies carries them', () => {
    const weak = weakening(accusation, isDenial)
    const denying = panelsOf(weak, 'briefing-article').find(({ title }) => title === 'Denied or disputed it')
    const accused = weak.assertions.filter(isDenial).map(({ actor }) => actor)
    expect(new Set(denying?.voices.map(({ assertion }) => assertion.actor))).toEqual(new Set(accused))
    expect(denying?.voices.every(({ isWeak }) => isWeak)).toBe(true)
  })

  it('weigh a weak denial against those that the slide shows, not against one in a source that it leaves out', () => {
    const actor = accusation.assertions.find(isDenial)?.actor
    const weak = weakening(
      accusation,
      (one) => one.actor === actor && one.citation.source !== 'briefing-article',
    )
    const denials = (without?: string) =>
      panelsOf(weak, without)
        .flatMap(({ voices }) => voices)
        .filter(({ assertion }) => assertion.actor === actor && isDenial(assertion))
        .map(({ isWeak }) => isWeak)
    expect(denials()).toEqual([false])
    const others = weak.assertions.filter(
      (one) => one.actor === actor && isDenial(one) && one.citation.source !== 'briefing-article',
    )
    expect(others.length).toBeGreaterThan(0)
    expect(denials('briefing-article')).toEqual(others.map(() => true))
  })

  it('have no empty side when a slide leaves out the only source of one', () => {
    const claim = recordById('claim', 'signing-date-linked-to-trump')
    expect(shownIn(claim, 'briefing-article')).toEqual([['Denied or disputed it', [false]]])
  })

  it('never show one side of a contested claim without the other', () => {
    // A claim of which nothing but copies tells has no panel at all, and so no side without the other.
    const shown = dataset.claims.filter((claim) => panelsOf(claim).length > 0)
    const unshown = dataset.claims.filter((claim) => !shown.includes(claim))
    expect(
      unshown.flatMap(({ assertions }) => assertions).filter(({ certainty }) => certainty !== 'low'),
    ).toEqual([])
    expect(shown.length).toBeGreaterThan(dataset.claims.length / 2)
    for (const claim of shown) {
      const sides = panelsOf(claim).map(({ title }) => title)
      if (claim.assertions.some(isDenial)) expect(sides, claim.id).toContain('Denied or disputed it')
      if (claim.assertions.some(({ stance }) => stance === 'asserts'))
        expect(sides, claim.id).toContain('Said so')
    }
  })
})

import { type Claim, type Dataset, indexRecords, voices } from '@partnership/data'
import { DENIAL_VERBS, findWords, sentenceAround } from '@partnership/data/neutrality'
import { componentsIn } from './components.ts'
import { ownWords } from './prose.ts'
import type { SlideRule } from './rule.ts'

export const voiceLeftOut: SlideRule = {
  code: 'S403',
  name: 'voice-left-out',
  reason:
    'Panels that leave a source out must not lose a side with it: no accusation without accuser and denial.',
  check({ slides, dataset }, report) {
    for (const { name, line, ids } of slides.flatMap(componentsIn)) {
      const left = ids.find(({ property }) => property === 'without')
      const claim = dataset.claims.find(({ id }) =>
        ids.some((use) => use.property === 'claim' && use.id === id),
      )
      if (name !== 'VoicePanels' || !left || !claim) continue
      for (const side of lostSides(claim, left.id)) {
        report({ line, column: left.column }, `without "${left.id}" nobody is left who ${side} "${claim.id}"`)
      }
    }
  },
}

function lostSides(claim: Claim, source: string): string[] {
  const { asserting, denying, differing } = voices(claim)
  return [
    { side: 'asserts', assertions: asserting },
    { side: 'denies or disputes', assertions: denying },
    { side: 'states otherwise than', assertions: differing },
  ]
    .filter(({ assertions }) => assertions.length > 0)
    .filter(({ assertions }) => assertions.every(({ citation }) => citation.source === source))
    .map(({ side }) => side)
}

export const deniedWithoutDenial: SlideRule = {
  code: 'S305',
  name: 'denied-without-denial',
  reason: 'The word "denied" stands only for somebody whose denial a claim holds.',
  check({ slides, dataset }, report) {
    const deniers = sidesThatDeny(dataset)
    for (const line of slides.flatMap(({ lines }) => lines)) {
      const denials = findWords(ownWords(line), { pattern: DENIAL_VERBS, advice: '' })
      for (const { word, index } of denials) {
        // "Who denies it" names nobody.
        if (/\bwho $/i.test(line.text.slice(0, index))) continue
        const named = [...sentenceAround(line.text, index).matchAll(/\[\[([^\].|]+)/g)].map(
          ([, id]) => id ?? '',
        )
        if (named.some((id) => deniers.has(id))) continue
        report(
          { line: line.number, column: index + 1 },
          `"${word}", but the sentence names nobody whose denial a claim holds`,
        )
      }
    }
  },
}

/** Everybody who denies or disputes something, their states, and who else speaks for those. */
function sidesThatDeny(dataset: Dataset): ReadonlySet<string> {
  const records = indexRecords(dataset)
  const stateOf = (id: string) => {
    const entry = records.get(id)
    return entry?.kind === 'actor' ? (entry.record.memberOf ?? id) : id
  }
  const deniers = dataset.claims.flatMap((claim) => voices(claim).denying.map(({ actor }) => stateOf(actor)))
  return new Set([
    ...deniers,
    ...dataset.actors
      .map(({ id }) => id)
      .filter((id) => deniers.includes(stateOf(id) as (typeof deniers)[number])),
  ])
}

export const accuserUnnamed: SlideRule = {
  code: 'S405',
  name: 'accuser-unnamed',
  reason: 'Whoever speaks of an accusation says whose it is.',
  check({ slides, dataset }, report) {
    const actors = new Set<string>(dataset.actors.map(({ id }) => id))
    for (const slide of slides) {
      if (componentsIn(slide).some(({ name }) => name === 'VoicePanels')) continue
      for (const line of slide.lines) {
        for (const { word, index } of findWords(ownWords(line), ACCUSATION)) {
          const sentence = sentenceAround(line.text, index)
          if ([...sentence.matchAll(/\[\[([^\].|]+)/g)].some(([, id]) => actors.has(id ?? ''))) continue
          report({ line: line.number, column: index + 1 }, `"${word}" ${ACCUSATION.advice}`)
        }
      }
    }
  },
}

const ACCUSATION = {
  pattern: /\b(?:accus(?:e|es|ed|ations?)|alleg(?:e|es|ed|edly|ations?))\b/i,
  advice: 'has no accuser; name in the same sentence who accuses, or show the voices',
}

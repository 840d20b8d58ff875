import type { Actor, Claim } from '../../generated/types.ts'
import { STANCE_LABELS } from '../claims.ts'
import { formatDate } from '../dates.ts'
import { isWeak } from '../weakness.ts'
import type { Draft, Template } from './template.ts'
import { capitalise } from './wording.ts'

/**
 * "Who denied or disputed this?" Asked of contested claims, never which side is right. An actor who does nothing but
 * assert the claim is proved false; one who qualifies it takes a part of it back, and one without a recorded stance may
 * have denied it, so neither is offered, nor is one who stated otherwise without a word on it. What only copies of other reports carry is told to nobody, but whoever denied
 * in one is not offered as a wrong answer.
 */
export const denials: Template = {
  name: 'who-denied',
  drafts({ claims, actors }) {
    const name = new Map(actors.map((actor) => [actor.id, actor.name]))
    return claims.flatMap((claim): Draft[] => {
      // The proposition of an accusation or a position says that it was voiced; whoever disputes it disputes what
      // was voiced, so the plain question would be about something else.
      if (claim.kind === 'accusation' || claim.kind === 'position') return []
      const stances = stancesByActor(claim)
      const denying = [...stances].filter(([, taken]) =>
        taken.every((one) => one === 'denies' || one === 'disputes'),
      )
      const asserting = [...stances].filter(([, taken]) => taken.every((one) => one === 'asserts'))
      const told = claim.assertions.filter((assertion) => !isWeak(assertion))
      const isTold = ([actor]: readonly [Actor['id'], ...unknown[]]) =>
        told.some((assertion) => assertion.actor === actor)
      const denier = denying.find(isTold)
      const others = asserting.filter(isTold)
      if (!denier || others.length < 2) return []
      const describe = (actor: Actor['id']) =>
        told
          .filter((assertion) => assertion.actor === actor)
          .map(
            (assertion) =>
              `${name.get(actor)} ${STANCE_LABELS[assertion.stance]} (${formatDate(assertion.date)}).`,
          )
          .join(' ')
      return [
        {
          subject: claim.id,
          stem: `Who denied or disputed this: ${claim.proposition.replace(/\.$/, '')}?`,
          key: { text: capitalise(name.get(denier[0]) ?? denier[0]), rationale: describe(denier[0]) },
          distractors: others.map(([actor]) => ({
            text: capitalise(name.get(actor) ?? actor),
            rationale: describe(actor),
          })),
          explanation: told
            .map(
              ({ actor, stance, date }) =>
                `${name.get(actor)} ${STANCE_LABELS[stance]} (${formatDate(date)}).`,
            )
            .join(' '),
          topic: claim.topic,
          difficulty: 'medium',
          supports: [claim.id, denier[0], ...others.slice(0, 3).map(([actor]) => actor)],
          citations: [
            ...told.filter(({ actor }) => actor === denier[0]),
            ...told.filter(({ actor }) => actor !== denier[0]),
          ].map(({ citation }) => citation),
          order: 'by-text',
        },
      ]
    })
  },
}

function stancesByActor(claim: Claim) {
  const stances = new Map<Actor['id'], string[]>()
  for (const { actor, stance } of claim.assertions)
    stances.set(actor, [...(stances.get(actor) ?? []), stance])
  return stances
}

import type { ClaimLeaf } from 'schema-dts'
import { claimStatus, STANCE_LABELS, voices } from '../../derive/claims.ts'
import type { Actor, Assertion, Claim } from '../../generated/types.ts'
import { recordIri, termIri } from './context.ts'
import { type Draft, describeCitation, describeCitations, type Node, refer, referAll } from './node.ts'

const STANCES = termIri('stances')

/** The stances that an assertion can take; schema.org has no word for them. */
export function describeStances(): Node[] {
  return [
    { '@id': STANCES, '@type': 'ConceptScheme', prefLabel: { en: 'Stances on a proposition' } },
    ...Object.entries(STANCE_LABELS).map(([stance, label]) => ({
      '@id': termIri(stance),
      '@type': 'Concept',
      prefLabel: { en: label },
      inScheme: { '@id': STANCES },
    })),
  ]
}

/**
 * A claim with everyone who takes a stance on it, each by name, so that the node says who is behind the proposition
 * and who denies it to a reader who sees nothing else. There is no rating: the editors do not judge between voices.
 * @param editors IRI of those who worded the proposition
 */
export function describeClaim(claim: Claim, actors: ReadonlyMap<string, Actor>, editors: string): Node {
  const { asserting, denying, differing, qualifying } = voices(claim)
  const nameActor = (id: string) => ({ ...refer(id), name: actors.get(id)?.name })
  const nameActors = (assertions: readonly Assertion[]) =>
    [...new Set(assertions.map(({ actor }) => actor))].map(nameActor)
  const { about } = claim
  const node = {
    '@id': recordIri(claim.id),
    '@type': 'Claim',
    text: claim.proposition,
    appearance: referAll([...new Set(asserting.map(({ citation }) => citation.source))]),
    claimInterpreter: { '@id': editors },
    about: referAll(
      [
        about?.treaty,
        about?.provision,
        about?.event,
        ...(about?.actors ?? []),
        ...(about?.places ?? []),
      ].filter((id) => id !== undefined),
    ),
  } satisfies Draft<ClaimLeaf>
  return {
    ...node,
    author: nameActors(asserting),
    deniedBy: nameActors(denying),
    statedOtherwiseBy: nameActors(differing),
    qualifiedBy: nameActors(qualifying),
    claimKind: claim.kind,
    claimStatus: claimStatus(claim),
    identifier: claim.ref,
    subject: refer(claim.topic),
    assertion: claim.assertions.map((assertion) => ({
      '@type': 'Assertion',
      actor: nameActor(assertion.actor),
      speaker: assertion.speaker ? nameActor(assertion.speaker) : null,
      stance: assertion.stance,
      date: assertion.date,
      directness: assertion.directness,
      citation: describeCitation(assertion.citation),
      certainty: assertion.certainty,
      note: assertion.note,
    })),
    assessment: claim.assessment && {
      '@type': 'Assessment',
      verdict: claim.assessment.verdict,
      certainty: claim.assessment.certainty,
      note: claim.assessment.note,
      citation: describeCitations(claim.assessment.citations),
    },
    note: claim.note,
  }
}

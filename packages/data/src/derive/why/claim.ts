import type { Assertion, Claim } from '../../generated/types.ts'
import { isContested, STANCE_LABELS, type Stance, VERDICT_LABELS } from '../claims.ts'
import type { FindRecord } from '../records.ts'
import { isWeak } from '../weakness.ts'
import type { Reason, StepMaker } from './step.ts'
import { actorName, COPIES_ALONE, listOf, sentence, when } from './words.ts'

const CLAIM_KINDS = {
  'fact-claim': 'put as a statement of fact',
  'legal-interpretation': 'a reading of law',
  accusation: 'an accusation',
  prediction: 'a prediction',
  opinion: 'an opinion',
  position: 'a position',
} as const satisfies Record<Claim['kind'], string>

const DIRECTNESS_WORDS = {
  'direct-quote': 'quoted directly',
  paraphrase: 'in a paraphrase',
  'reported-by-third-party': 'as a third party reported',
  anonymous: 'without a name',
} as const satisfies Record<Assertion['directness'], string>

/** What a claim says, everyone who takes a stance on it, and what the editors found. */
export function claimReasons(claim: Claim, { find, step }: StepMaker): Reason[] {
  return [
    step(
      'says',
      [
        `The record holds a proposition, in the editors’ words: “${claim.proposition}”`,
        `It is ${CLAIM_KINDS[claim.kind]}; that it is recorded does not say that it is true.`,
        claim.note === undefined ? '' : sentence(claim.note),
      ],
      [],
    ),
    ...claim.assertions.map((assertion) =>
      step(
        'voice',
        [
          stanceInWords(assertion, find),
          assertion.note === undefined ? '' : sentence(assertion.note),
          isWeak(assertion) ? COPIES_ALONE : '',
        ],
        [assertion.citation],
      ),
    ),
    step(
      'judgement',
      [
        isContested(claim)
          ? 'Somebody denies or disputes it or states otherwise, so it counts as contested.'
          : 'No source read denies or disputes it or states otherwise; that does not mean that it is true.',
      ],
      [],
    ),
    assessmentReason(claim, step),
  ]
}

function stanceInWords({ actor, speaker, stance, date, directness }: Assertion, find: FindRecord): string {
  const name = actorName(find, actor)
  const subject = speaker ? `${actorName(find, speaker)}, for ${name},` : name
  return sentence(`${subject} ${STANCE_LABELS[stance]} ${when(date)}, ${DIRECTNESS_WORDS[directness]}`)
}

function assessmentReason({ assessment }: Claim, step: StepMaker['step']): Reason {
  if (!assessment) return step('not-known', ['The editors have not held it against the public record.'], [])
  const { verdict, note, citations } = assessment
  const sources = citations.length === 0 ? 'No source is cited for that.' : ''
  return step(
    'judgement',
    [
      `Held against the public record, the editors’ finding is “${VERDICT_LABELS[verdict]}”.`,
      note === null ? '' : sentence(note),
      sources,
      isWeak(assessment) ? COPIES_ALONE : '',
    ],
    citations,
  )
}

/** A claim in one sentence with everyone who takes a stance, so that no proposition stands without its denials. */
export function claimWithVoices(claim: Claim, find: FindRecord): string {
  // The labels are there for each stance, in the order in which the sides are named.
  const stances = Object.keys(STANCE_LABELS) as Stance[]
  const sides = stances.flatMap((stance) => {
    const actors = claim.assertions.filter((assertion) => assertion.stance === stance)
    const names = [...new Set(actors.map(({ actor }) => actorName(find, actor)))]
    return names.length === 0 ? [] : [`${listOf(names)} ${STANCE_LABELS[stance]}`]
  })
  return `“${claim.proposition}”: ${sides.join('; ')}.`
}

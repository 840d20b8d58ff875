import type { Claim } from '../../generated/types.ts'
import { VERDICT_MEANINGS } from '../../schema/verdicts.ts'
import { isContested, VERDICT_LABELS, type Verdict } from '../claims.ts'
import { isWeak } from '../weakness.ts'
import { hashBelow, rotate } from './selection.ts'
import type { Draft, Template } from './template.ts'
import { wordsIn } from './wording.ts'

/** The author of the article whose statements were held against the record. */
const AUTHOR = 'briefing-article-author'
/** How many statements with one finding are asked about, so that no finding is right much more often than another. */
const OF_EACH = 2

/** More words leave no room in the stem. */
const MOST_WORDS = 12

/** For each finding those that are so far from it that nobody could take one for the other. */
const FAR_FROM: Readonly<Partial<Record<Verdict, readonly Verdict[]>>> = {
  corroborated: ['partly-contradicted', 'not-found', 'not-factual', 'imprecise'],
  'more-precise': ['partly-contradicted', 'not-found', 'not-factual'],
  partly: ['not-found', 'not-factual', 'corroborated'],
  imprecise: ['corroborated', 'not-found', 'not-factual'],
  'partly-contradicted': ['corroborated', 'not-found', 'not-factual'],
  'not-factual': ['corroborated', 'imprecise', 'not-found', 'partly-contradicted'],
}

/** "What did the check find on this?" Of statements that nobody disputes; a statement has one finding. */
export const articleChecks: Template = {
  name: 'article-check',
  drafts({ claims }) {
    const checked = claims.filter(
      (claim): claim is Checked =>
        claim.assessment !== null &&
        claim.assessment.note !== null &&
        !isWeak(claim.assessment) &&
        !isContested(claim) &&
        claim.assertions.some(({ actor, stance }) => actor === AUTHOR && stance === 'asserts'),
    )
    return [...Map.groupBy(checked, ({ assessment }) => assessment.verdict).entries()].flatMap(
      ([verdict, found]) => {
        const far = FAR_FROM[verdict]
        if (!far) return []
        const fitting = found.filter(({ proposition }) => wordsIn(proposition) <= MOST_WORDS)
        return rotate(fitting, hashBelow(verdict, Math.max(1, fitting.length)))
          .slice(0, OF_EACH)
          .map((claim) => draftOn(claim, far))
      },
    )
  },
}

type Checked = Claim & {
  readonly assessment: NonNullable<Claim['assessment']> & { readonly note: string }
}

function stemOn({ proposition }: Claim): string {
  return `What did the check of the article find on this: ${proposition.replace(/\.$/, '')}?`
}

function draftOn(claim: Checked, far: readonly Verdict[]): Draft {
  const { verdict, note, citations } = claim.assessment
  return {
    subject: claim.id,
    stem: stemOn(claim),
    key: { text: VERDICT_LABELS[verdict], rationale: note },
    distractors: far.map((other) => ({
      text: VERDICT_LABELS[other],
      rationale: `It would mean: “${VERDICT_MEANINGS[other]}”. The finding was another.`,
    })),
    explanation: `The editors’ finding on the statement of the article: ${VERDICT_LABELS[verdict].toLowerCase()}. ${note}`,
    topic: claim.topic,
    // What stands in the record as it is, such as who is in office, is no detail.
    difficulty: verdict === 'corroborated' ? 'easy' : 'hard',
    supports: [claim.id],
    asks: [`${claim.id}/assessment`],
    citations: citations.length > 0 ? citations : claim.assertions.map(({ citation }) => citation),
    order: Object.values(VERDICT_LABELS),
  }
}

import type { Actor, Claim, Dataset } from '../../generated/types.ts'
import { STANCE_LABELS, type Stance } from '../claims.ts'
import { formatDate } from '../dates.ts'
import { isWeak } from '../weakness.ts'
import { unique } from './selection.ts'
import type { Draft, Template } from './template.ts'
import { capitalise, withArticle } from './wording.ts'

/** The stances in the order in which they are offered. */
const STANCES: readonly Stance[] = [
  'asserts',
  'qualifies',
  'neither-confirms-nor-denies',
  'states-otherwise',
  'disputes',
  'denies',
]

/**
 * "Who said and who denied this?" Asked of contested claims, never which side is right. A voice that took two stances
 * is left out, and so is what only copies of other reports carry; whoever took another stance in a copy is left out too.
 */
export const stances: Template = {
  name: 'stances',
  drafts: (dataset) =>
    dataset.claims.flatMap((claim): Draft[] => {
      const words = wordsOf(claim)
      const voices = voicesOf(claim, dataset)
      const taken = STANCES.filter((stance) => voices.some((voice) => voice.stance === stance))
      const isAnswered = taken.some((stance) => ['denies', 'disputes', 'states-otherwise'].includes(stance))
      if (words === undefined || !taken.includes('asserts') || !isAnswered) return []
      const told = tellVoices(claim, dataset)
      return [
        {
          format: 'attribution',
          subject: claim.id,
          stem: stemOn(words, taken),
          categories: taken.map((stance) => capitalise(STANCE_LABELS[stance])),
          rows: voices.map(({ actor, stance }) => ({
            text: capitalise(actor.name),
            category: capitalise(STANCE_LABELS[stance]),
            rationale: told.get(actor.id) ?? '',
          })),
          explanation: [...told.values()].join(' '),
          topic: claim.topic,
          difficulty: 'medium',
          supports: [claim.id, ...voices.map(({ actor }) => actor.id)],
          citations: claim.assertions
            .filter((assertion) => !isWeak(assertion))
            .map(({ citation }) => citation),
        },
      ]
    }),
}

/**
 * What is asked about. An accusation is recorded with who makes it ("Ukraine says that …"), which would give the
 * answer away, so only what is said stands here; a position is recorded as somebody's own, and is asked of nobody.
 */
function wordsOf({ kind, proposition }: Claim): string | undefined {
  const plain = proposition.replace(/\.$/, '')
  if (kind === 'position') return undefined
  if (kind !== 'accusation') return plain
  const [, said] = /^.+? (?:says?|reports?|writes?|states?) that (.+)$/.exec(plain) ?? []
  if (said !== undefined) return capitalise(said)
  const [, accused, of] = /^.+? accuses? (.+?) of having (\w+ed\b.+)$/.exec(plain) ?? []
  return accused !== undefined && of !== undefined ? `${accused} ${of}` : undefined
}

interface Voice {
  readonly actor: Actor
  readonly stance: Stance
}

/** Whoever took one stance and no other, in the order of the record. */
function voicesOf({ assertions }: Claim, { actors }: Dataset): Voice[] {
  return [...Map.groupBy(assertions, ({ actor }) => actor).entries()].flatMap(([id, own]) => {
    const actor = actors.find((one) => one.id === id)
    const [first] = own
    const isOne = new Set(own.map(({ stance }) => stance)).size === 1
    return actor && first && isOne && own.some((one) => !isWeak(one)) ? [{ actor, stance: first.stance }] : []
  })
}

/** What each voice said and when, accusers and deniers alike, without what only copies carry. */
function tellVoices({ assertions }: Claim, { actors }: Dataset): Map<Actor['id'], string> {
  const firm = assertions.filter((assertion) => !isWeak(assertion))
  return new Map(
    [...Map.groupBy(firm, ({ actor }) => actor).entries()].map(([id, own]) => {
      const name = actors.find((one) => one.id === id)?.name ?? id
      return [
        id,
        unique(
          own.map(
            ({ stance, date }) =>
              `${capitalise(withArticle(name))} ${STANCE_LABELS[stance]} (${formatDate(date)}).`,
          ),
        ).join(' '),
      ]
    }),
  )
}

function stemOn(words: string, taken: readonly Stance[]): string {
  if (taken.includes('denies')) return `Who said and who denied: ${words}?`
  if (taken.includes('disputes')) return `Who said and who disputed: ${words}?`
  return `Who said so, who otherwise: ${words}?`
}

import type {
  Actor,
  Claim,
  Dataset,
  Event,
  Provision,
  Question,
  Series,
  SeriesPoint,
} from '../../generated/types.ts'
import { namesActor } from '../../neutrality/names.ts'
import { ANSWERS, ATTRIBUTION } from '../../neutrality/words.ts'
import { numberBasis } from '../article-numbers.ts'
import { isContested } from '../claims.ts'
import { answerParts, textsOf } from './parts.ts'

/** What a question about something disputed can do wrong. */
export type NeutralityFlawKind = 'accuser' | 'answer' | 'side' | 'weak' | 'number'

/** Where a question is not neutral, as the records that prove its answer show. */
export interface NeutralityFlaw {
  readonly kind: NeutralityFlawKind
  /** The part of the question. */
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** What is looked up in the dataset for each question. */
interface LookUps {
  readonly claims: ReadonlyMap<string, Claim>
  readonly events: ReadonlyMap<string, Event>
  readonly provisions: ReadonlyMap<string, Provision>
  readonly series: ReadonlyMap<string, Series>
  readonly actors: ReadonlyMap<string, Actor>
  /** The article numbers that copies of reports alone give, by the provision. */
  readonly weakNumbers: ReadonlyMap<string, number>
  /** The contested claims by the words of their propositions. */
  readonly contestedByWord: ReadonlyMap<string, readonly ContestedClaim[]>
}

interface ContestedClaim {
  readonly id: string
  readonly words: ReadonlySet<string>
}

/** Gives what finds the flaws of a question, whoever wrote it, held against the records that it names in `supports`. */
export function neutralityChecker(dataset: Dataset): (question: Question) => NeutralityFlaw[] {
  const lookUps: LookUps = {
    claims: byId(dataset.claims),
    events: byId(dataset.events),
    provisions: byId(dataset.provisions),
    series: byId(dataset.series),
    actors: byId(dataset.actors),
    weakNumbers: new Map(
      dataset.provisions.flatMap((provision) =>
        provision.article !== null && numberBasis(dataset, provision) === 'copies'
          ? [[provision.id, provision.article] as const]
          : [],
      ),
    ),
    contestedByWord: indexContested(dataset.claims),
  }
  return (question) => neutralityFlaws(question, lookUps)
}

function neutralityFlaws(question: Question, lookUps: LookUps): NeutralityFlaw[] {
  const claims = question.supports.flatMap((id) => lookUps.claims.get(id) ?? [])
  const isDisputed =
    claims.some(isContested) ||
    question.supports.some((id) => lookUps.events.get(id)?.status === 'contested-claim')
  return [
    ...claims.flatMap((claim) => voiceFlaws(question, claim, lookUps)),
    ...(isDisputed && !ATTRIBUTION.test(question.stem)
      ? [
          {
            kind: 'side',
            path: ['stem'],
            message: 'asks about something disputed; ask who said or denied it, never which side is right',
          } as const,
        ]
      : []),
    ...factFlaws(question, lookUps),
    ...weakFlaws(question, lookUps),
    ...question.supports
      .flatMap((id) => lookUps.series.get(id) ?? [])
      .flatMap((series) => numberFlaws(question, series)),
  ]
}

/** An accusation has its accuser and its denial in what is shown; so has every other contested claim its denial. */
function voiceFlaws(question: Question, claim: Claim, { actors }: LookUps): NeutralityFlaw[] {
  const flaws: NeutralityFlaw[] = []
  const taking = (...stances: readonly string[]) =>
    claim.assertions.filter(({ stance }) => stances.includes(stance)).map(({ actor }) => actor)
  const isNamed = (text: string, id: string) => namesActor(text, id, (actor) => actors.get(actor))
  const shown = `${question.stem} ${question.explanation}`
  if (claim.kind === 'accusation' && !taking('asserts').some((id) => isNamed(shown, id))) {
    flaws.push({
      kind: 'accuser',
      path: ['explanation'],
      message: `rests on the accusation "${claim.id}", but names none of those who make it`,
    })
  }
  const isAnswered =
    ANSWERS.test(question.explanation) &&
    taking('denies', 'disputes', 'states-otherwise').some((id) => isNamed(question.explanation, id))
  if (isContested(claim) && !isAnswered) {
    flaws.push({
      kind: 'answer',
      path: ['explanation'],
      message: `rests on "${claim.id}", but does not say who denies or disputes it, or states otherwise`,
    })
  }
  return flaws
}

/** No answer states what a contested claim says, unless the stem asks what somebody said. */
function factFlaws(question: Question, { contestedByWord }: LookUps): NeutralityFlaw[] {
  if (ATTRIBUTION.test(question.stem)) return []
  return answerParts(question).flatMap(({ text, path }): NeutralityFlaw[] => {
    const claim = sayingTheSame(text, contestedByWord)
    if (!claim) return []
    const message = `states the contested claim "${claim.id}" as plain fact; ask who said it`
    return [{ kind: 'side', path, message }]
  })
}

/** Fewer words than this are a name or a date, and no statement. */
const STATEMENT_WORDS = 4

/** A claim whose proposition has every word of the text. */
function sayingTheSame(text: string, byWord: LookUps['contestedByWord']): ContestedClaim | undefined {
  const words = wordsOf(text)
  if (words.length < STATEMENT_WORDS) return undefined
  const candidates = words.map((word) => byWord.get(word) ?? [])
  // Whichever word is in the fewest propositions leaves the fewest to look at.
  const fewest = candidates.reduce((least, some) => (some.length < least.length ? some : least))
  return fewest.find((claim) => words.every((word) => claim.words.has(word)))
}

function indexContested(claims: readonly Claim[]): Map<string, ContestedClaim[]> {
  const byWord = new Map<string, ContestedClaim[]>()
  for (const { id, proposition } of claims.filter(isContested)) {
    const claim = { id, words: new Set(wordsOf(proposition)) }
    for (const word of claim.words) {
      const sharing = byWord.get(word)
      if (sharing) sharing.push(claim)
      else byWord.set(word, [claim])
    }
  }
  return byWord
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A fact that rests on copies of other reports alone is in no question. */
function weakFlaws(question: Question, { events, provisions, weakNumbers }: LookUps): NeutralityFlaw[] {
  return question.supports.flatMap((id, index): NeutralityFlaw[] => {
    const path = ['supports', index]
    const provision = provisions.get(id)
    if (events.get(id)?.confidence === 'low' || provision?.certainty === 'low') {
      return [{ kind: 'weak', path, message: `"${id}" is of low confidence; ask something else` }]
    }
    const number = weakNumbers.get(id)
    if (number === undefined || !textsOf(question).some((text) => namesArticle(text, number))) return []
    const message = `names Article ${number}, a number that copies of reports alone give; say what "${id}" deals with instead`
    return [{ kind: 'weak', path, message }]
  })
}

function namesArticle(text: string, number: number): boolean {
  return new RegExp(`\\bArticle ${number}\\b`).test(text)
}

/** A number that sources disagree on comes with the others, or with who stated it. */
function numberFlaws(question: Question, { id, points }: Series): NeutralityFlaw[] {
  const { stem, explanation } = question
  const keys = answerParts(question).filter(({ correct }) => correct)
  const told = [stem, ...keys.map(({ text }) => text), explanation].join(' ')
  return points.flatMap((point): NeutralityFlaw[] => {
    const others = (point.disagreesWith ?? []).flatMap((other) => points[other] ?? [])
    const isToldAlone = tells(told, point) && !others.every((other) => tells(explanation, other))
    if (!isToldAlone) return []
    const message = `gives one number of "${id}" for ${point.period}, on which sources disagree; give each with who stated it`
    return [{ kind: 'number', path: ['explanation'], message }]
  })
}

function tells(text: string, point: SeriesPoint): boolean {
  const numbers = 'value' in point ? [point.value] : [point.range.low, point.range.high]
  return numbers.every((number) =>
    new RegExp(`(?<![\\d.,])${String(number).replace('.', '\\.')}(?![\\d]|[.,]\\d)`).test(
      text.replace(/(?<=\d),(?=\d{3})/g, ''),
    ),
  )
}

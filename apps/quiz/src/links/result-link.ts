import { type Answer, type DrawnQuestion, drawQuestion } from '@partnership/data'
import { fingerprintOf } from '../items/fingerprint.ts'
import type { QuizItem } from '../items/item.ts'
import { chooseItems } from '../session/opening.ts'
import { type Session, startSession } from '../session/session.ts'
import { type ClassLink, type Parsed, readFields, writeFields } from './link-fields.ts'

/** A result that somebody shares: the quiz, and what was answered. */
export interface ResultLink extends ClassLink {
  /** Fingerprints of the questions' ids, where no choice leads to them, as none does to what was missed. */
  readonly questions: readonly string[] | null
  /** For each question in order, what was answered; null where it was left open. */
  readonly answers: readonly (Answer | null)[]
  readonly name: string
}

const LONGEST_NAME = 40
const MOST_PARTS = 8
const FINGERPRINT = /^[0-9a-f]{8}$/

/**
 * The address, from its "#", of a result. Answers stand in it as `2_l0-3_x_17`: "_" between them, "l" before an answer of
 * several parts and "-" between those, "x" for one that was left open.
 */
export function encodeResultLink(session: Session, name = ''): string {
  const answers = session.itemIds.map((id) => {
    const answer = session.answers[id]
    if (answer === undefined) return 'x'
    return typeof answer === 'number' ? writeNumber(answer) : `l${answer.map(writeNumber).join('-')}`
  })
  const fields = writeFields({ ...session, mode: session.mode === 'exam' ? 'exam' : 'practice' })
  const questions = session.mode === 'mistakes' ? `&q=${session.itemIds.map(fingerprintOf).join('_')}` : ''
  const shown = cleanName(name)
  const signed = shown === '' ? '' : `&name=${encodeURIComponent(shown)}`
  return `#result?${fields}${questions}&a=${answers.join('_')}${signed}`
}

/** Control and direction characters, which could make the page around a name read otherwise; Persian needs its joiners. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** A name in one line, of at most forty characters. */
export function cleanName(name: string): string {
  // Spaces around something unseen become neighbours once it is gone.
  const characters = [...name.replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim()]
  return characters.slice(0, LONGEST_NAME).join('').trim()
}

/** A minus sign would be taken for what stands between parts. */
function writeNumber(number: number): string {
  return String(number).replace('-', 'm')
}

function readNumber(text: string): number | undefined {
  return /^m?\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text.replace('m', '-')) : undefined
}

/** Reads what stands after "#result?". It may come from anybody. */
export function parseResultLink(query: string): Parsed<ResultLink> {
  const read = readFields(query, ['a', 'q', 'name'])
  if (!read.ok) return read
  const { fields, ...link } = read.link
  const answers = readAnswers(fields.get('a') ?? '')
  const name = readName(fields.get('name') ?? '')
  const questions = fields.has('q') ? (fields.get('q') ?? '').split('_') : null
  if (!answers || name === undefined || questions?.every((one) => FINGERPRINT.test(one)) === false)
    return {
      ok: false,
      message: 'This link cannot be used: its questions, its answers or its name cannot be read.',
    }
  return { ok: true, link: { ...link, questions, answers, name } }
}

function readAnswers(text: string): (Answer | null)[] | undefined {
  const answers: (Answer | null)[] = []
  for (const part of text.split('_')) {
    if (part === 'x') answers.push(null)
    else if (part.startsWith('l')) {
      const numbers = part === 'l' ? [] : part.slice(1).split('-').map(readNumber)
      if (numbers.length > MOST_PARTS || numbers.includes(undefined)) return undefined
      answers.push(numbers.flatMap((number) => number ?? []))
    } else {
      const number = readNumber(part)
      if (number === undefined) return undefined
      answers.push(number)
    }
  }
  return answers
}

function readName(text: string): string | undefined {
  try {
    const name = decodeURIComponent(text)
    return cleanName(name) === name ? name : undefined
  } catch {
    return undefined
  }
}

/** The finished session of a result, once its questions are there; nothing when the answers do not fit them. */
export function sessionOfResult(
  { seed, choice, mode, minutes, bank, questions, answers }: ResultLink,
  items: readonly QuizItem[],
): { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly message: string } {
  const chosen = questions ? named(items, questions) : chooseItems(items, { seed, ...choice })
  const fits =
    chosen.length === answers.length &&
    new Set(chosen).size === chosen.length &&
    chosen.every((item, index) => fitsQuestion(drawQuestion(item, seed), answers[index] ?? null))
  if (!fits) return { ok: false, message: 'This link cannot be used: its answers do not fit the questions.' }
  const session = startSession({
    mode: questions ? 'mistakes' : mode,
    seed,
    bank,
    choice,
    itemIds: chosen.map(({ id }) => id),
    minutes,
    startedAt: null,
  })
  const given = chosen.flatMap(({ id }, index) => {
    const answer = answers[index] ?? null
    return answer === null ? [] : [[id, answer] as const]
  })
  return { ok: true, session: { ...session, answers: Object.fromEntries(given), phase: 'result' } }
}

/** The questions with some fingerprints, in their order, as far as there are. */
function named(items: readonly QuizItem[], fingerprints: readonly string[]): QuizItem[] {
  const byFingerprint = new Map(items.map((item) => [fingerprintOf(item.id), item]))
  return fingerprints.flatMap((one) => byFingerprint.get(one) ?? [])
}

/** Whether an answer is one that could have been given to a question. */
export function fitsQuestion(drawn: DrawnQuestion, answer: Answer | null): boolean {
  if (answer === null) return true
  const isIndex = (value: number, count: number) => Number.isInteger(value) && value >= 0 && value < count
  switch (drawn.format) {
    case 'single-choice':
    case 'true-false':
      return typeof answer === 'number' && isIndex(answer, drawn.options.length)
    case 'estimate':
      return typeof answer === 'number' && answer >= drawn.low && answer <= drawn.high
    case 'multiple-choice':
      return isListOf(answer, drawn.options.length) && new Set(answer).size === answer.length
    case 'order':
      return (
        isListOf(answer, drawn.entries.length) &&
        answer.length === drawn.entries.length &&
        new Set(answer).size === answer.length
      )
    case 'match':
      return (
        typeof answer === 'object' &&
        answer.length === drawn.lefts.length &&
        answer.every((value) => value === -1 || isIndex(value, drawn.rights.length))
      )
    case 'attribution':
    case 'comparison':
      return (
        typeof answer === 'object' &&
        answer.length === drawn.rows.length &&
        answer.every((value) => value === -1 || isIndex(value, drawn.categories.length))
      )
  }
}

function isListOf(answer: Answer, count: number): answer is readonly number[] {
  return (
    typeof answer === 'object' &&
    answer.every((value) => Number.isInteger(value) && value >= 0 && value < count)
  )
}

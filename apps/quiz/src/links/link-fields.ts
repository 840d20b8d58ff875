import { DIFFICULTIES } from '../items/difficulties.ts'
import type { Choice, Mode } from '../session/session.ts'
import { MAXIMUM_FRAGMENT } from './route.ts'

/** What was read of a link, or in one sentence why it cannot be used. */
export type Parsed<T> =
  | { readonly ok: true; readonly link: T }
  | { readonly ok: false; readonly message: string }

/** What makes the same quiz for everybody. */
export interface ClassLink {
  readonly seed: number
  readonly choice: Choice
  readonly mode: Exclude<Mode, 'mistakes'>
  readonly minutes: number | null
  /** Fingerprint of the bank that the link was made with. */
  readonly bank: string
}

export const MOST_QUESTIONS = 100
export const MOST_MINUTES = 300
const MOST_WORDS = 60
const LARGEST_SEED = 2 ** 32 - 1
const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LONGEST_WORD = 60

/** The fields of a link as text; those that say nothing are left out. */
export function writeFields({ seed, choice, mode, minutes, bank }: ClassLink): string {
  const lists = [
    ['topics', choice.topics],
    ['levels', choice.difficulties],
    ['kinds', choice.kinds],
  ] as const
  return [
    `seed=${seed}`,
    `n=${choice.length}`,
    ...(mode === 'practice' ? [] : [`mode=${mode}`]),
    ...(minutes === null ? [] : [`minutes=${minutes}`]),
    ...lists.flatMap(([name, words]) => (words.length > 0 ? [`${name}=${words.join(',')}`] : [])),
    `bank=${bank}`,
  ].join('&')
}

/** Reads the fields of a link that somebody else may have written: each is bounded, and what is unknown is refused. */
export function readFields(
  query: string,
  further: readonly string[] = [],
): Parsed<ClassLink & { readonly fields: ReadonlyMap<string, string> }> {
  if (query.length > MAXIMUM_FRAGMENT) return refuse('is too long')
  const fields = new Map<string, string>()
  for (const part of query.split('&')) {
    const [name = '', value = ''] = part.split(/=(.*)/s)
    if (fields.has(name)) return refuse(`has “${clip(name)}” twice`)
    if (![...KNOWN, ...further].includes(name)) return refuse(`has “${clip(name)}”, which means nothing here`)
    fields.set(name, value)
  }
  const seed = readNumber(fields.get('seed'), 0, LARGEST_SEED)
  if (seed === undefined) return refuse('has no seed, a whole number')
  const length = readNumber(fields.get('n'), 1, MOST_QUESTIONS)
  if (length === undefined) return refuse(`has no number of questions from 1 to ${MOST_QUESTIONS}`)
  const mode = fields.get('mode') ?? 'practice'
  if (mode !== 'practice' && mode !== 'exam')
    return refuse(`names the mode “${clip(mode)}”; there are practice and exam`)
  const minutes = fields.has('minutes') ? readNumber(fields.get('minutes'), 1, MOST_MINUTES) : null
  if (minutes === undefined)
    return refuse(`has a limit that is no number of minutes from 1 to ${MOST_MINUTES}`)
  const bank = fields.get('bank') ?? ''
  if (!/^[0-9a-f]{8}$/.test(bank)) return refuse('does not say which questions it was made with')
  const topics = readWords(fields.get('topics'))
  const difficulties = readWords(fields.get('levels'))
  const kinds = readWords(fields.get('kinds'))
  if (!topics || !kinds || !difficulties?.every((level) => DIFFICULTIES.some((one) => one === level)))
    return refuse('has a list of topics, levels or kinds that cannot be read')
  return {
    ok: true,
    link: { seed, choice: { topics, difficulties, kinds, length }, mode, minutes, bank, fields },
  }
}

const KNOWN = ['seed', 'n', 'mode', 'minutes', 'topics', 'levels', 'kinds', 'bank']

function refuse(what: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message: `This link cannot be used: it ${what}.` }
}

function readNumber(text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined || !/^\d{1,10}$/.test(text)) return undefined
  const number = Number(text)
  return number >= least && number <= most ? number : undefined
}

function readWords(text: string | undefined): string[] | undefined {
  if (text === undefined) return []
  const words = text.split(',')
  const isFine =
    words.length <= MOST_WORDS && words.every((word) => word.length <= LONGEST_WORD && WORD.test(word))
  return isFine ? [...new Set(words)] : undefined
}

/** A piece of somebody else's text, short enough to be shown. */
function clip(text: string): string {
  const LONGEST = 20
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

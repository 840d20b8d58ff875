import { parseClassLink } from '../links/class-link.ts'
import { MOST_QUESTIONS } from '../links/link-fields.ts'
import { keepSafe } from '../session/giveaway.ts'
import { chooseItems } from '../session/opening.ts'
import type { NewSession } from '../session/session.ts'
import { bank } from './bank.ts'

// What starts a quiz gets its seed with this module, so that the first load does without it.
export { freshSeed } from './fresh-seed.ts'

/** A quiz that can be started, or in a sentence why it cannot. */
export type Prepared =
  | { readonly ok: true; readonly session: NewSession; readonly notice?: string }
  | { readonly ok: false; readonly problem: string }

/** What a quiz is started with. */
export type StartOptions = Omit<NewSession, 'bank' | 'itemIds' | 'startedAt'>

const NONE_FITS = 'No question fits what was chosen.'
const OTHER_BANK =
  'This link was made with other questions; these are today’s, so others with the link may have had different ones.'

/**
 * Chooses the questions of a quiz from the bank.
 * @param now when it begins, in milliseconds since 1970
 */
export async function prepareQuiz(options: StartOptions, now: number): Promise<Prepared> {
  const { choice, seed } = options
  const chosen = chooseItems(await bank.load(choice.topics), { seed, ...choice })
  return chosen.length === 0
    ? { ok: false, problem: NONE_FITS }
    : { ok: true, session: sessionOf(options, chosen, now) }
}

/** Reads the quiz that a link names, which may come from anybody. */
export async function prepareFromLink(query: string, now: number): Promise<Prepared> {
  const read = parseClassLink(query)
  if (!read.ok) return { ok: false, problem: read.message }
  const prepared = await prepareQuiz(read.link, now)
  const isOfToday = read.link.bank === bank.opening.fingerprint
  return prepared.ok && !isOfToday ? { ...prepared, notice: OTHER_BANK } : prepared
}

/** Makes a quiz of questions that were missed, in the order given, without any that an earlier one gives away. */
export async function prepareMissed(ids: readonly string[], seed: number, now: number): Promise<Prepared> {
  const items = keepSafe(await bank.loadById(ids)).slice(0, MOST_QUESTIONS)
  const choice = { topics: [], difficulties: [], kinds: [], length: items.length }
  return items.length === 0
    ? { ok: false, problem: NONE_FITS }
    : { ok: true, session: sessionOf({ mode: 'mistakes', seed, choice, minutes: null }, items, now) }
}

function sessionOf(
  { mode, seed, choice, minutes }: StartOptions,
  items: readonly { readonly id: string }[],
  now: number,
): NewSession {
  return {
    mode,
    seed,
    choice,
    minutes,
    bank: bank.opening.fingerprint,
    itemIds: items.map(({ id }) => id),
    startedAt: minutes === null ? null : now,
  }
}
